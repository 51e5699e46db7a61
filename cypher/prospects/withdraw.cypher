// Withdraws a confirmation, or takes that back.
// $id, $isWithdrawn. Columns: confirmation.
MATCH (c:Confirmation {id: $id})
SET c.withdrawnAt = CASE WHEN $isWithdrawn THEN datetime() ELSE null END
RETURN c {.id, .segmentId, .regionId, .says, .note, .by, at: toString(c.confirmedAt)} AS confirmation
