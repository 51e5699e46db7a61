// Nodes whose name, pinyin or initials begin with the text at any syllable, then those that hold its
// words. A name that equals or begins with it comes first.
// $prefix, $words (Lucene queries made by server/domain/search-key.ts), $plain (normalised text),
// $labels (null: all), $limit. Columns: id, score, properties.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_keys', $prefix, {limit: 400}) YIELD node
  RETURN node, 2.0 AS base
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 200}) YIELD node, score
  RETURN node, score / (score + 10.0) AS base
}
WITH node, max(base) AS base
WHERE NOT node.label IN ['Evidence', 'Source'] AND ($labels IS NULL OR node.label IN $labels)
WITH node, base + CASE
  WHEN node.plainName = $plain THEN 8.0
  WHEN node.plainName STARTS WITH $plain THEN 4.0
  WHEN node.plainName CONTAINS $plain THEN 2.0
  ELSE 0.0 END + 1.0 / (1.0 + size(node.name) / 10.0) AS score
RETURN node.id AS id, score, node {.*, searchKeys: null, plainName: null, aliasText: null, origins: null, version: null} AS properties
ORDER BY score DESC, id
LIMIT $limit
