// Writes on each node the provinces and cities in which it lies, as far as they are known.
// allows: NodeByLabelScan (runs once a load)
// Columns: count.
MATCH (n:Entity)
WHERE NOT n.label IN ['Evidence', 'Source']
OPTIONAL MATCH (n)-[:LOCATED_IN*0..1]->(:Place)-[:PART_OF*0..3]->(p:Place)
WITH n, collect(DISTINCT p) AS places
SET n.provinceIds = [p IN places WHERE p.level = 'province' | p.id],
  n.cityIds = [p IN places WHERE p.level = 'city' | p.id]
RETURN count(n) AS count
