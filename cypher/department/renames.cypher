// Later names of departments that were recorded and not withdrawn, in the order in which they hold.
// $ids. Columns: rename.
UNWIND $ids AS id
MATCH (r:Rename {departmentId: id})
WHERE r.withdrawnAt IS NULL
RETURN r {.id, .departmentId, .name, .since, .sourceTitle, .sourceUrl, .by, recordedAt: toString(r.recordedAt)} AS rename
ORDER BY r.departmentId, r.since, r.recordedAt, r.id
