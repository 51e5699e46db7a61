// Keeps what a planner confirms of a segment in a region.
// $segmentId, $regionId, $says, $note, $by. Columns: confirmation.
CREATE (c:Confirmation {id: 'confirmation-' + randomUUID(), segmentId: $segmentId, regionId: $regionId,
  says: $says, note: $note, by: $by, confirmedAt: datetime()})
RETURN c {.id, .segmentId, .regionId, .says, .note, .by, at: toString(c.confirmedAt)} AS confirmation
