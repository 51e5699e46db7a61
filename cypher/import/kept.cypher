// The imports that are kept, in the order in which they came.
// Columns: key, content (what was imported, as JSON).
MATCH (d:DataSet)
WHERE d.key STARTS WITH 'import:' AND d.content IS NOT NULL
RETURN d.key AS key, d.content AS content
ORDER BY d.importedAt, key
