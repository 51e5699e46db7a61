// Who leads and who supports the given items.
// $tasks. Columns: departmentId, taskId, role (LEAD, SUPPORT), evidenceIds (the mark in the plan).
UNWIND $tasks AS id
MATCH (t:Entity {id: id})<-[r:LEADS|SUPPORTS]-(d:Department)
RETURN d.id AS departmentId, t.id AS taskId,
  CASE type(r) WHEN 'LEADS' THEN 'LEAD' ELSE 'SUPPORT' END AS role, r.evidence AS evidenceIds
ORDER BY t.order, taskId, role, r.position, departmentId
