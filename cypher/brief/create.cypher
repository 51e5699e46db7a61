// Keeps a briefing under a new id.
// $title, $subtitle, $content (JSON), $pictures (JSON), $slideCount, $thumbnail (or null). Columns: briefing.
CREATE (b:Briefing {id: 'briefing-' + randomUUID(), title: $title, subtitle: $subtitle, content: $content, pictures: $pictures,
  slideCount: $slideCount, thumbnail: $thumbnail, version: 1, createdAt: datetime(), changedAt: datetime()})
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
