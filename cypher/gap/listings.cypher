// Counts in lists made without regard to place, for exactly this region.
// $region. Columns: segmentId, name, year, firms, localFirms, makers, localMakers, evidenceIds.
MATCH (:Entity {id: $region})-[c:COUNTED]->(s:Segment)
RETURN s.id AS segmentId, c.listing AS name, c.year AS year, c.firms AS firms, c.localFirms AS localFirms,
  c.makers AS makers, c.localMakers AS localMakers, c.evidence AS evidenceIds
ORDER BY segmentId, year DESC
