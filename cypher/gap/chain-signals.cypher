// Where tasks and goals of plans name a chain.
// $chains. Columns: chainId, taskId, text (of the task), evidenceIds (of the words that name it).
UNWIND $chains AS chainId
MATCH (t:Task)-[m:MENTIONS]->(:Entity {id: chainId})
RETURN chainId, t.id AS taskId, t.text AS text, m.evidence AS evidenceIds
ORDER BY chainId, t.order, taskId
