// Takes a firm off the list, or puts it back as it was.
// $id, $isDeleted. Columns: prospect.
MATCH (p:Prospect {id: $id})
SET p.deletedAt = CASE WHEN $isDeleted THEN datetime() ELSE null END
RETURN p {.id, .firmId, .regionId, .segmentIds, .status, .note, addedAt: toString(p.addedAt), changedAt: toString(p.changedAt)} AS prospect
