// Changes status and note; what is null stays.
// $id, $status, $note. Columns: prospect.
MATCH (p:Prospect {id: $id})
WHERE p.deletedAt IS NULL
SET p.status = coalesce($status, p.status), p.note = coalesce($note, p.note), p.changedAt = datetime()
RETURN p {.id, .firmId, .regionId, .segmentIds, .status, .note, addedAt: toString(p.addedAt), changedAt: toString(p.changedAt)} AS prospect
