// Figures that count, of all targets, the latest date first.
// allows: NodeByLabelScan (figures entered by hand are few)
// $limit. Columns: progress.
MATCH (p:Progress)
WHERE p.withdrawnAt IS NULL
RETURN p {.id, .targetId, .metric, .unit, .value, .asOf, .sourceTitle, .sourceUrl, .note, .by, .origin, .file, .batch,
  recordedAt: toString(p.recordedAt), withdrawnAt: toString(p.withdrawnAt)} AS progress
ORDER BY p.asOf DESC, p.id
LIMIT $limit
