// All figures ever kept of some targets, also the withdrawn ones, the oldest date first.
// $targets. Columns: progress.
UNWIND $targets AS targetId
MATCH (p:Progress {targetId: targetId})
RETURN p {.id, .targetId, .metric, .unit, .value, .asOf, .sourceTitle, .sourceUrl, .note, .by, .origin, .file, .batch,
  recordedAt: toString(p.recordedAt), withdrawnAt: toString(p.withdrawnAt)} AS progress
ORDER BY p.asOf, p.recordedAt, p.id
