// Changes what is saved; what is null stays.
// $id, $name, $content, $places, $thumbnail. Columns: saved.
MATCH (s:Saved {id: $id})
WHERE s.deletedAt IS NULL
SET s.name = coalesce($name, s.name), s.content = coalesce($content, s.content),
  s.places = coalesce($places, s.places), s.thumbnail = coalesce($thumbnail, s.thumbnail),
  s.changedAt = datetime()
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved
