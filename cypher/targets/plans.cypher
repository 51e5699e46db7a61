// The plan of each target, with the date from which its time counts.
// $targets. Columns: targetId, planId, date.
UNWIND $targets AS targetId
MATCH (:Entity {id: targetId})<-[:HAS_TARGET]-(:Task)<-[:HAS_TASK]-(:Section)<-[:HAS_SECTION*1..5]-(p:Plan)
RETURN targetId, p.id AS planId, p.date AS date
ORDER BY targetId, planId
