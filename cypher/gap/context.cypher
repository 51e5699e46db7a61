// What concerns a segment: firms here and elsewhere, clusters, technologies, platforms, projects, policies, tasks.
// $segment, $region, $limit (of each kind). Columns: group (here, elsewhere or the label), id, evidenceIds.
MATCH (s:Entity:Segment {id: $segment})
CALL (s) {
  MATCH (s)<-[o:OPERATES_IN]-(f:Firm)
  RETURN CASE WHEN EXISTS { (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $region}) }
      THEN 'here' ELSE 'elsewhere' END AS group, f AS n, o.evidence AS evidenceIds
  UNION
  MATCH (s)<-[r:SPECIALISES_IN|ABOUT]-(n)
  RETURN n.label AS group, n, r.evidence AS evidenceIds
  UNION
  MATCH (s)<-[r:MENTIONS]-(n:Task)
  RETURN 'Task' AS group, n, r.evidence AS evidenceIds
  UNION
  MATCH (s)<-[:ABOUT]-()<-[r:MENTIONS]-(n:Task)
  RETURN 'Task' AS group, n, r.evidence AS evidenceIds
}
WITH group, n, evidenceIds
ORDER BY group, coalesce(n.isLeading, false) DESC, n.order, n.id
WITH group, n, collect(evidenceIds)[0] AS evidenceIds
WITH group, collect({id: n.id, evidenceIds: evidenceIds})[..$limit] AS found
UNWIND found AS one
RETURN group, one.id AS id, one.evidenceIds AS evidenceIds
