// The text of a plan as it stands.
// $plan. Columns: text.
MATCH (t:PlanText {id: $plan})
RETURN t.text AS text
