// One briefing, also for a while after it was deleted, so that a link says what became of it.
// $id. Columns: briefing, content (JSON), pictures (JSON: picture key → SVG that is kept), isDeleted.
MATCH (b:Briefing {id: $id})
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing,
  b.content AS content, b.pictures AS pictures, b.deletedAt IS NOT NULL AS isDeleted
