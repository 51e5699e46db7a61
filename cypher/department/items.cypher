// Goals, tasks and measures of plans in their order, each with the section in which it stands.
// $plans. Columns: planId, taskId, sectionId.
UNWIND $plans AS planId
MATCH (:Entity {id: planId})-[:HAS_SECTION*1..6]->(s:Section)-[:HAS_TASK]->(t:Task)
RETURN planId, t.id AS taskId, s.id AS sectionId
ORDER BY planId, t.order, taskId
