// Nodes whose name, pinyin or initials begin with the text at any syllable, then those that hold its
// words. A name, pinyin or initials that equal or begin with it come first. A department is also found by
// the later names that users recorded of it.
// $prefix, $words (Lucene queries made by server/domain/search-key.ts), $plain (normalised text),
// $labels (null: all), $limit. Columns: id, score, properties.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_keys', $prefix, {limit: 400}) YIELD node
  RETURN node, 2.0 AS base
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 200}) YIELD node, score
  RETURN node, score / (score + 10.0) AS base
  UNION ALL
  CALL db.index.fulltext.queryNodes('rename_keys', $prefix, {limit: 50}) YIELD node AS rename
  WHERE rename.withdrawnAt IS NULL
  MATCH (node:Entity {id: rename.departmentId})
  RETURN node, 6.0 AS base
}
WITH node, max(base) AS base
WHERE NOT node.label IN ['Evidence', 'Source'] AND ($labels IS NULL OR node.label IN $labels)
WITH node, base + CASE
  WHEN $plain IN node.wholeKeys THEN 8.0
  WHEN any(key IN node.wholeKeys WHERE key STARTS WITH $plain) THEN 4.0
  WHEN any(key IN node.wholeKeys WHERE key CONTAINS $plain) THEN 2.0
  ELSE 0.0 END + 1.0 / (1.0 + size(node.name) / 10.0) AS score
RETURN node.id AS id, score, node {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
ORDER BY score DESC, id
LIMIT $limit
