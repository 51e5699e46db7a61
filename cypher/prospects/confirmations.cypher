// What planners confirmed for a region and did not withdraw.
// $region. Columns: confirmation.
MATCH (c:Confirmation {regionId: $region})
WHERE c.withdrawnAt IS NULL
RETURN c {.id, .segmentId, .regionId, .says, .note, .by, at: toString(c.confirmedAt)} AS confirmation
ORDER BY c.confirmedAt DESC, c.id
