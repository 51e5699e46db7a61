// All firms with the names under which words may name them, so that they can be hidden.
// $limit. Columns: id, names.
MATCH (f:Entity {label: 'Firm'})
RETURN f.id AS id, [name IN [f.name, f.fullName, f.nameEn, f.stockCode] + coalesce(f.aliases, []) WHERE name IS NOT NULL] AS names
ORDER BY id
LIMIT $limit
