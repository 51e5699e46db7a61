// How many nodes of one kind a list has after its filters.
// $label, $plain ('' for all), $chain, $evidence (null for all). Columns: count.
MATCH (n:Entity {label: $label})
WHERE ($plain = '' OR any(k IN n.wholeKeys WHERE k CONTAINS $plain))
  AND ($chain IS NULL OR $chain IN n.chainIds)
  AND ($evidence IS NULL OR $evidence IN n.evidenceKinds)
RETURN count(n) AS count
