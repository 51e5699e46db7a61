// Keeps figures of targets' progress; what was kept before stays.
// $entries ({targetId, metric and unit of that moment, value, asOf, sourceTitle, sourceUrl, note, by}), $origin (HAND, FILE),
// $file (name of the file or null), $batch (one for what was entered together). Columns: progress.
UNWIND $entries AS entry
CREATE (p:Progress {id: 'progress-' + randomUUID(), targetId: entry.targetId, metric: entry.metric, unit: entry.unit,
  value: entry.value, asOf: entry.asOf, sourceTitle: entry.sourceTitle, sourceUrl: entry.sourceUrl, note: entry.note,
  by: entry.by, origin: $origin, file: $file, batch: $batch, recordedAt: datetime()})
RETURN p {.id, .targetId, .metric, .unit, .value, .asOf, .sourceTitle, .sourceUrl, .note, .by, .origin, .file, .batch,
  recordedAt: toString(p.recordedAt), withdrawnAt: toString(p.withdrawnAt)} AS progress
