// Withdraws a recorded name, or takes that back.
// $id, $isWithdrawn. Columns: rename.
MATCH (r:Rename {id: $id})
SET r.withdrawnAt = CASE WHEN $isWithdrawn THEN datetime() ELSE null END
RETURN r {.id, .departmentId, .name, .since, .sourceTitle, .sourceUrl, .by, recordedAt: toString(r.recordedAt)} AS rename
