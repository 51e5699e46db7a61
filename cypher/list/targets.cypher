// What the plans set as figures, each with its task and who leads and supports that.
// Columns: target.
MATCH (plan:Entity {label: 'Plan'})-[:HAS_SECTION|HAS_TASK*1..5]->(t:Entity {label: 'Task'})-[:HAS_TARGET]->(g:Entity {label: 'Target'})
RETURN g {
  .id, .metric, .comparator, .value, .unit, .year,
  plan: plan {.id, .name, .nameEn},
  task: t {.id, .name, .nameEn, .number, .kind},
  leads: COLLECT { MATCH (t)<-[r:LEADS]-(d:Department) RETURN d {.id, .name, .nameEn} ORDER BY r.position, d.name },
  supports: COLLECT { MATCH (t)<-[r:SUPPORTS]-(d:Department) RETURN d {.id, .name, .nameEn} ORDER BY r.position, d.name },
  chains: COLLECT { MATCH (g)-[:ABOUT]->(c:Chain) RETURN c {.id, .name, .nameEn} ORDER BY c.order, c.id },
  evidenceIds: COLLECT { MATCH (g)-[:HAS_EVIDENCE]->(e:Evidence) RETURN e.id ORDER BY e.id }
} AS target
ORDER BY plan.id, g.order, g.id
