// Targets, filtered by the chain that they are about and by who leads or supports their task.
// $chain, $department (null: all), $limit. Columns: id, properties.
MATCH (g:Entity {label: 'Target'})<-[:HAS_TARGET]-(t:Task)
WHERE ($chain IS NULL OR EXISTS { (g)-[:ABOUT]->(:Entity {id: $chain}) })
  AND ($department IS NULL OR EXISTS { (t)<-[:LEADS|SUPPORTS]-(:Entity {id: $department}) })
RETURN g.id AS id, g {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
ORDER BY g.order, id
LIMIT $limit
