// Writes on each node to which chains it belongs and at which stages it works, so that a picture can be
// filtered before it is cut to its limit. Calculated from the relationships, again after each load.
// allows: NodeByLabelScan (runs once a load)
// Columns: count.
MATCH (n:Entity)
WHERE NOT n.label IN ['Evidence', 'Source']
CALL (n) {
  WITH n WHERE n.label = 'Chain' RETURN n.id AS chain, null AS stage
  UNION MATCH (n)-[:LEADING_IN|IN_CHAIN|LEADS_TASKS_OF|MENTIONS|ABOUT]->(c:Chain) RETURN c.id AS chain, null AS stage
  UNION MATCH (n)<-[:HAS_SEGMENT]-(c:Chain) RETURN c.id AS chain, n.stage AS stage
  UNION MATCH (n)-[:OPERATES_IN|SPECIALISES_IN|ABOUT]->(s:Segment)<-[:HAS_SEGMENT]-(c:Chain) RETURN c.id AS chain, s.stage AS stage
  UNION MATCH (n)<-[:YIELDS]-(s:Segment)<-[:HAS_SEGMENT]-(c:Chain) RETURN c.id AS chain, s.stage AS stage
}
WITH n, collect(DISTINCT chain) AS chainIds, collect(DISTINCT stage) AS stages
SET n.chainIds = chainIds, n.stages = stages
RETURN count(n) AS count
