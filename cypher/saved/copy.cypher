// A copy of something saved under a new id and name.
// $id, $name. Columns: saved.
MATCH (o:Saved {id: $id})
WHERE o.deletedAt IS NULL
CREATE (s:Saved {id: toLower(o.kind) + '-' + randomUUID(), kind: o.kind, name: $name, content: o.content,
  places: o.places, thumbnail: o.thumbnail, savedAt: datetime(), changedAt: datetime()})
RETURN s {.id, .kind, .name, .content, .thumbnail, savedAt: toString(s.savedAt), changedAt: toString(s.changedAt)} AS saved
