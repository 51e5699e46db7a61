// Deletes a briefing, or takes that back.
// $id, $isDeleted. Columns: briefing.
MATCH (b:Briefing {id: $id})
SET b.deletedAt = CASE WHEN $isDeleted THEN datetime() ELSE null END
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
