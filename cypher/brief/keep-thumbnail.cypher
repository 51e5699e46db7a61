// Keeps a small picture of a briefing; its words and version stay as they are.
// $id, $thumbnail. Columns: briefing.
MATCH (b:Briefing {id: $id})
WHERE b.deletedAt IS NULL
SET b.thumbnail = $thumbnail
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
