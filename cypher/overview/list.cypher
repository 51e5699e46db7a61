// A page of the nodes of one kind, with what is shown of each in a list.
// $label, $plain (normal form of the words looked for; '' for all), $chain, $evidence (kind of evidence; null for all),
// $sort (NAME, RELATIONS, YEAR; anything else: the order of the source), $isDescending, $skip, $limit.
// Columns: id, properties, degree.
MATCH (n:Entity {label: $label})
WHERE ($plain = '' OR any(k IN n.wholeKeys WHERE k CONTAINS $plain))
  AND ($chain IS NULL OR $chain IN n.chainIds)
  AND ($evidence IS NULL OR $evidence IN n.evidenceKinds)
WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_EVIDENCE]->() } - COUNT { (n)<-[:FROM_SOURCE]-() } AS degree
WITH n, degree,
  CASE $sort WHEN 'RELATIONS' THEN degree WHEN 'YEAR' THEN coalesce(n.figureYear, n.sourceYear, 0) WHEN 'NAME' THEN 0
    ELSE coalesce(n.order, 0) END AS number,
  CASE $sort WHEN 'NAME' THEN coalesce(n.wholeKeys[1], n.wholeKeys[0], n.name) ELSE '' END AS word
ORDER BY CASE WHEN $isDescending THEN -number ELSE number END, CASE WHEN $isDescending THEN '' ELSE word END,
  CASE WHEN $isDescending THEN word ELSE '' END DESC, n.id
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties,
  degree
