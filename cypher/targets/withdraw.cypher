// Withdraws figures, or takes that back; they stay in the history.
// $ids, $isWithdrawn. Columns: progress.
UNWIND $ids AS id
MATCH (p:Progress {id: id})
SET p.withdrawnAt = CASE WHEN NOT $isWithdrawn THEN null ELSE coalesce(p.withdrawnAt, datetime()) END
RETURN p {.id, .targetId, .metric, .unit, .value, .asOf, .sourceTitle, .sourceUrl, .note, .by, .origin, .file, .batch,
  recordedAt: toString(p.recordedAt), withdrawnAt: toString(p.withdrawnAt)} AS progress
