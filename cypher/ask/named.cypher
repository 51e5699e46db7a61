// Entities whose name, alias, pinyin or initials equal one of the texts; the likeliest first.
// $names (normalised). Columns: key (the text), properties.
UNWIND $names AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('entity_keys', key, {limit: 60}) YIELD node
  WHERE key IN node.wholeKeys AND NOT node.label IN ['Evidence', 'Source']
  RETURN node
}
RETURN key, node {.id, .label, .name, .nameEn} AS properties
ORDER BY key,
  CASE WHEN toLower(node.name) = key THEN 0 ELSE 1 END,
  CASE node.label WHEN 'Chain' THEN 0 WHEN 'Department' THEN 1 WHEN 'Place' THEN 2 WHEN 'Firm' THEN 3
    WHEN 'Segment' THEN 4 WHEN 'Product' THEN 5 ELSE 6 END,
  node.id
