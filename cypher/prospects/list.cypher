// The firms on a region's list, or on all lists, the latest first.
// allows: NodeByLabelScan (a planner's list is short)
// $region (or null), $limit. Columns: prospect.
MATCH (p:Prospect)
WHERE p.deletedAt IS NULL AND ($region IS NULL OR p.regionId = $region)
RETURN p {.id, .firmId, .regionId, .segmentIds, .status, .note, addedAt: toString(p.addedAt), changedAt: toString(p.changedAt)} AS prospect
ORDER BY p.addedAt DESC, p.id
LIMIT $limit
