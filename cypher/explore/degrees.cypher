// How many relationships to other nodes each has, evidence apart.
// $ids. Columns: id, degree.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)--() } - COUNT { (n)-[:HAS_EVIDENCE]->() } - COUNT { (n)<-[:FROM_SOURCE]-() } AS degree
