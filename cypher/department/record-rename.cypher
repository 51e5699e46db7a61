// Keeps a later name of a department; the department itself stays as its plan names it.
// $departmentId, $name, $since (ISO date), $sourceTitle, $sourceUrl (or null), $by, $searchKeys (as of nodes). Columns: rename.
CREATE (r:Rename {id: 'rename-' + randomUUID(), departmentId: $departmentId, name: $name, since: $since,
  sourceTitle: $sourceTitle, sourceUrl: $sourceUrl, by: $by, searchKeys: $searchKeys, recordedAt: datetime()})
RETURN r {.id, .departmentId, .name, .since, .sourceTitle, .sourceUrl, .by, recordedAt: toString(r.recordedAt)} AS rename
