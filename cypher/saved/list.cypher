// What was saved of one kind and not deleted, the latest first.
// $kind (VIEW, QUESTION), $limit. Columns: saved.
MATCH (s:Saved {kind: $kind})
WHERE s.deletedAt IS NULL
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved
ORDER BY s.changedAt DESC, s.id
LIMIT $limit
