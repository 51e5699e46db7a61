// Events with the tasks that name them, in the order of the plan.
// $limit. Columns: eventId, name, tasks ({id, text}).
MATCH (e:Entity {label: 'Event'})
OPTIONAL MATCH (e)<-[:MENTIONS]-(t:Task)
WITH e, t ORDER BY t.order, t.id
RETURN e.id AS eventId, e.name AS name, collect(t {.id, .text}) AS tasks
ORDER BY name, eventId
LIMIT $limit
