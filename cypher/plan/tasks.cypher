// Tasks of the plans, filtered by who leads or supports them, their section, and the chain that they name,
// itself or by a segment or thing of it.
// $department, $chain, $section (null: all), $limit. Columns: id, properties.
MATCH (t:Entity {label: 'Task'})
WHERE ($department IS NULL OR EXISTS { (t)<-[:LEADS|SUPPORTS]-(:Entity {id: $department}) })
  AND ($chain IS NULL OR EXISTS { (t)-[:MENTIONS]->(:Entity {id: $chain}) }
    OR EXISTS { (t)-[:MENTIONS]->(:Segment)<-[:HAS_SEGMENT]-(:Entity {id: $chain}) }
    OR EXISTS { (t)-[:MENTIONS]->(:Entity)-[:ABOUT|IN_CHAIN]->(:Entity {id: $chain}) })
  AND ($section IS NULL OR EXISTS { (t)<-[:HAS_TASK|HAS_SECTION*1..4]-(:Entity {id: $section}) })
RETURN t.id AS id, t {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
ORDER BY t.order, id
LIMIT $limit
