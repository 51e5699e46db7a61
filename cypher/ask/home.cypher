// The place for which the first plan was issued: what 省内 and 省外 refer to.
// No parameters. Columns: properties.
MATCH (p:Entity {label: 'Plan'})-[:ISSUED_BY]->(place:Place)
RETURN place {.id, .label, .name, .nameEn} AS properties
ORDER BY p.id
LIMIT 1
