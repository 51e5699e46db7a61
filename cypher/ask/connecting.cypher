// What stands between the entities that a question names and what was found, where the two are not
// related themselves: the segments between a chain and its firms.
// $named (ids), $found (ids), $stage (null: any), $limit. Columns: id.
UNWIND $named AS start
MATCH (a:Entity {id: start})--(v:Entity)--(n)
WHERE v.label IN ['Segment', 'Task', 'Product', 'Cluster'] AND n.id IN $found
  AND NOT v.id IN $found AND NOT v.id IN $named
  AND ($stage IS NULL OR v.stage IS NULL OR v.stage = $stage)
  AND NOT EXISTS { (a)--(n) }
WITH v.id AS id, count(DISTINCT n) AS joined
ORDER BY joined DESC, id
LIMIT $limit
RETURN id
