// How many segments, firms and clusters each chain has.
// Columns: chainId, segments, firms, clusters.
MATCH (c:Entity {label: 'Chain'})
RETURN c.id AS chainId,
  COUNT { (c)-[:HAS_SEGMENT]->(:Segment) } AS segments,
  COUNT { MATCH (f:Entity {label: 'Firm'}) WHERE c.id IN f.chainIds } AS firms,
  COUNT { (c)<-[:IN_CHAIN]-(:Cluster) } AS clusters
ORDER BY c.order, chainId
