// Keeps the texts of plans, apart from the nodes that are explored.
// $rows ({id: of the plan, text}), $origin (data set). Columns: count.
UNWIND $rows AS row
MERGE (t:PlanText {id: row.id})
SET t.text = row.text, t.origin = $origin
RETURN count(*) AS count
