// Briefings that are not deleted, the latest first.
// allows: NodeByLabelScan (there are few)
// $limit. Columns: briefing.
MATCH (b:Briefing)
WHERE b.deletedAt IS NULL
RETURN b {.id, .title, .subtitle, .slideCount, .version, .thumbnail, createdAt: toString(b.createdAt), changedAt: toString(b.changedAt)} AS briefing
ORDER BY b.changedAt DESC, b.id
LIMIT $limit
