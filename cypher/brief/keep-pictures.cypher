// Keeps pictures of frozen slides; the briefing's words and version stay as they are.
// $id, $pictures (JSON). Columns: briefing.
MATCH (b:Briefing {id: $id})
WHERE b.deletedAt IS NULL
SET b.pictures = $pictures
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
