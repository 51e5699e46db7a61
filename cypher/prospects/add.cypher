// Puts a firm on a region's list, or one more segment on the entry that it has.
// $id (of firm and region), $firmId, $regionId, $segmentId. Columns: prospect.
MERGE (p:Prospect {id: $id})
ON CREATE SET p.firmId = $firmId, p.regionId = $regionId, p.segmentIds = [], p.status = 'TO_CONTACT', p.note = '',
  p.addedAt = datetime()
SET p.segmentIds = CASE WHEN $segmentId IN p.segmentIds THEN p.segmentIds
    WHEN p.deletedAt IS NULL THEN p.segmentIds + $segmentId ELSE [$segmentId] END,
  p.changedAt = datetime(), p.deletedAt = null
RETURN p {.id, .firmId, .regionId, .segmentIds, .status, .note, addedAt: toString(p.addedAt), changedAt: toString(p.changedAt)} AS prospect
