// Tasks and goals of plans in whose words a chain is named.
// $chain. Columns: taskId, number, title, text, evidenceIds (of the words that name it).
MATCH (t:Task)-[m:MENTIONS]->(:Entity:Chain {id: $chain})
RETURN t.id AS taskId, t.number AS number, t.title AS title, t.text AS text, m.evidence AS evidenceIds
ORDER BY t.order, taskId
