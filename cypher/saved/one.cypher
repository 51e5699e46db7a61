// One saved thing, also for a moment after it was deleted, so that a link says what became of it.
// $id. Columns: saved, places (JSON), isDeleted.
MATCH (s:Saved {id: $id})
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved,
  s.places AS places, s.deletedAt IS NOT NULL AS isDeleted
