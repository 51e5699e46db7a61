// The tasks of the plans with who leads and who supports them, and what they set as figures.
// Columns: task.
MATCH (plan:Entity {label: 'Plan'})-[:HAS_SECTION|HAS_TASK*1..5]->(t:Entity {label: 'Task'})
RETURN t {
  .id, .name, .nameEn, .number, .kind, .text,
  plan: plan {.id, .name, .nameEn},
  leads: COLLECT { MATCH (t)<-[r:LEADS]-(d:Department) RETURN d {.id, .name, .nameEn} ORDER BY r.position, d.name },
  supports: COLLECT { MATCH (t)<-[r:SUPPORTS]-(d:Department) RETURN d {.id, .name, .nameEn} ORDER BY r.position, d.name },
  chains: COLLECT { MATCH (t)-[:MENTIONS]->(c:Chain) RETURN c {.id, .name, .nameEn} ORDER BY c.order, c.id },
  targets: COLLECT {
    MATCH (t)-[:HAS_TARGET]->(g:Target) RETURN g {.metric, .comparator, .value, .unit, .year} ORDER BY g.order
  },
  evidenceIds: COLLECT { MATCH (t)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
} AS task
ORDER BY plan.id, t.order, t.id
