// Who leads and who supports each item of plans, in the order of the plan and of its mark.
// $plans. Columns: departmentId, taskId, role (LEAD, SUPPORT), evidenceIds (the mark in the plan).
UNWIND $plans AS planId
MATCH (:Entity {id: planId})-[:HAS_SECTION*1..6]->(:Section)-[:HAS_TASK]->(t:Task)<-[r:LEADS|SUPPORTS]-(d:Department)
WITH DISTINCT planId, t, d, r
RETURN d.id AS departmentId, t.id AS taskId,
  CASE type(r) WHEN 'LEADS' THEN 'LEAD' ELSE 'SUPPORT' END AS role, r.evidence AS evidenceIds
ORDER BY planId, t.order, taskId, role, r.position, departmentId
