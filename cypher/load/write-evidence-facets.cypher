// Writes on each node what kinds of evidence it has (general knowledge of the editors apart from other
// entries), the year of its newest source, its year, and a firm's largest share of revenue.
// allows: NodeByLabelScan (runs once a load)
// Columns: count.
MATCH (n:Entity)
WHERE NOT n.label IN ['Evidence', 'Source']
OPTIONAL MATCH (n)-[:HAS_EVIDENCE]->(e:Evidence)-[:FROM_SOURCE]->(s:Source)
WITH n, collect(DISTINCT CASE WHEN e.kind = 'IMPORT' AND e.grade = 'G' THEN 'UNVERIFIED' ELSE e.kind END) AS kinds,
  max(toInteger(left(s.date, 4))) AS newest
SET n.evidenceKinds = kinds, n.sourceYear = newest,
  n.figureYear = CASE WHEN n.year IS NULL THEN toInteger(left(n.date, 4)) ELSE n.year END
WITH n
OPTIONAL MATCH (n)-[m:MAKES]->()
WITH n, max(m.revenueShare) AS share
SET n.topShare = share
RETURN count(n) AS count
