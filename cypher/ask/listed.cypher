// Nodes of one label that a question restricts by chain, stage and place; what lies nowhere known is
// neither inside nor outside.
// $label, $chains (ids), $stage, $inside, $outside (ids of places or null), $limit.
// Columns: ids (in order), total (counted up to 5000).
MATCH (n:Entity {label: $label})
WHERE all(chain IN $chains WHERE chain IN n.chainIds)
  AND ($stage IS NULL OR (size($chains) = 0 AND $stage IN n.stages) OR (n.stage = $stage)
    OR EXISTS { (n)-[:OPERATES_IN|SPECIALISES_IN|YIELDS|ABOUT]-(s:Segment)<-[:HAS_SEGMENT]-(c:Chain)
      WHERE s.stage = $stage AND c.id IN $chains })
  AND ($inside IS NULL OR $inside IN n.provinceIds OR $inside IN n.cityIds
    OR EXISTS { (n)-[:LOCATED_IN]->(:Place {id: $inside}) })
  AND ($outside IS NULL OR (size(n.provinceIds) > 0 AND NOT $outside IN n.provinceIds))
WITH n
ORDER BY CASE WHEN n.isLeading THEN 0 ELSE 1 END, coalesce(n.order, 0), n.id
LIMIT 5000
WITH collect(n.id) AS matching
RETURN matching[..$limit] AS ids, size(matching) AS total
