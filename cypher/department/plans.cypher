// Plans with the place whose government issued each, the latest first.
// $limit. Columns: planId, region (code of the place, or null).
MATCH (p:Entity {label: 'Plan'})
OPTIONAL MATCH (p)-[:ISSUED_BY]->(place:Place)
RETURN p.id AS planId, place.code AS region
ORDER BY p.year DESC, planId
LIMIT $limit
