// Changes a briefing if it is still of the version that was changed; no row where it is not.
// $id, $version, $title, $subtitle, $content, $slideCount. Columns: briefing.
MATCH (b:Briefing {id: $id})
WHERE b.deletedAt IS NULL
SET b.lock = true
REMOVE b.lock
WITH b
WHERE b.version = $version
SET b.title = $title, b.subtitle = $subtitle, b.content = $content, b.slideCount = $slideCount,
  b.version = b.version + 1, b.changedAt = datetime()
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
