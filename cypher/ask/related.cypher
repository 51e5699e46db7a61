// Nodes that are related to each of some others, by given relationship types or in any way, and that a
// question restricts further as in listed.cypher.
// $anchors ({id, types: null for any}), $label (null: any), $chains, $stage, $inside, $outside, $limit.
// Columns: ids (in order), total (counted up to 5000).
UNWIND $anchors AS anchor
MATCH (:Entity {id: anchor.id})-[r]-(n:Entity)
WHERE (anchor.types IS NULL OR type(r) IN anchor.types) AND NOT n.label IN ['Evidence', 'Source']
WITH n, count(DISTINCT anchor.id) AS met
WHERE met = size($anchors)
  AND ($label IS NULL OR n.label = $label)
  AND all(chain IN $chains WHERE chain IN n.chainIds)
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
