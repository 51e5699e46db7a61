// Nodes by id.
// $ids. Columns: id, properties (all that the loader wrote, without search keys).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.*, searchKeys: null, wholeKeys: null, aliasText: null, origins: null, version: null} AS properties
