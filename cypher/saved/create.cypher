// Saves something under a new id.
// $kind, $name, $content, $places (JSON or null), $thumbnail (or null). Columns: saved.
CREATE (s:Saved {id: toLower($kind) + '-' + randomUUID(), kind: $kind, name: $name, content: $content,
  places: $places, thumbnail: $thumbnail, savedAt: datetime(), changedAt: datetime()})
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved
