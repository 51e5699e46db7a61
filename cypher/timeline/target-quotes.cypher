// The plan's words of every target, by its task.
// $limit. Columns: taskId, quotes.
MATCH (g:Entity {label: 'Target'})
CALL (g) {
  MATCH (g)<-[:HAS_TARGET]-(t)
  MATCH (g)-[:HAS_EVIDENCE]->(e)
  RETURN t.id AS taskId, e.quote AS quote
}
RETURN taskId, collect(quote) AS quotes
ORDER BY taskId
LIMIT $limit
