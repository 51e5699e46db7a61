// The first picture: the chains, their clusters, the leading firms, and the departments that lead
// the most tasks which name a chain. Columns: id, rank (what is left out first is last).
// $clustersPerChain, $firmsPerChain, $departments.
MATCH (c:Entity {label: 'Chain'})
WITH c ORDER BY c.order
CALL (c) {
  RETURN c AS n, 0 AS rank
  UNION
  MATCH (c)<-[:IN_CHAIN]-(n:Cluster)
  WITH n ORDER BY coalesce(n.order, 0), n.id LIMIT $clustersPerChain
  RETURN n, 1 AS rank
  UNION
  MATCH (c)<-[:LEADING_IN]-(n:Firm)
  WITH n ORDER BY n.id LIMIT $firmsPerChain
  RETURN n, 2 AS rank
  UNION
  MATCH (c)<-[l:LEADS_TASKS_OF]-(n:Department)
  WITH n, l ORDER BY l.tasks DESC, n.id LIMIT $departments
  RETURN n, 3 AS rank
}
RETURN DISTINCT n.id AS id, min(rank) AS rank
ORDER BY rank, id
