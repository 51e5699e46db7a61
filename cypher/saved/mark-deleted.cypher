// Deletes something saved, or takes that back.
// $id, $isDeleted. Columns: saved.
MATCH (s:Saved {id: $id})
SET s.deletedAt = CASE WHEN $isDeleted THEN datetime() ELSE null END
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved
