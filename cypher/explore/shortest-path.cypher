// The nodes of one shortest path, in order; no row where there is none.
// $from, $to (two different nodes), $maxHops (at most 8). Columns: ids.
// allows: CartesianProduct (of one row by one row)
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:HAS_TASK|HAS_TARGET|LEADS|SUPPORTS|MENTIONS|ABOUT|HAS_SEGMENT|FEEDS|YIELDS|OPERATES_IN|LEADING_IN|MAKES|SUPPLIES|RUNS|SPECIALISES_IN|IN_CHAIN|RATED|LOCATED_IN|PART_OF*1..8]-(b))
WITH p
WHERE length(p) <= $maxHops
RETURN [n IN nodes(p) | n.id] AS ids
