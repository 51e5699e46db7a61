// Where a segment of one chain is an input of a segment of another: what joins the chains in one map.
// allows: NodeByLabelScan (there are few chains)
// Columns: fromChainId, fromId, toId, toChainId, evidenceIds.
MATCH (a:Chain)-[:HAS_SEGMENT]->(s:Segment)-[f:FEEDS]->(t:Segment)<-[:HAS_SEGMENT]-(b:Chain)
WHERE a <> b
RETURN a.id AS fromChainId, s.id AS fromId, t.id AS toId, b.id AS toChainId, f.evidence AS evidenceIds
ORDER BY fromChainId, fromId, toChainId, toId
