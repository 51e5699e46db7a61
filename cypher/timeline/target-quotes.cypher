// The plan's words of every target, by its task.
// $limit. Columns: taskId, quotes.
MATCH (g:Entity {label: 'Target'})<-[:HAS_TARGET]-(t:Task)
MATCH (g)-[:HAS_EVIDENCE]->(e:Evidence)
RETURN t.id AS taskId, collect(e.quote) AS quotes
ORDER BY taskId
LIMIT $limit
