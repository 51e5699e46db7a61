// What plans say, word for word: read as a whole, never searched or explored as nodes.
CREATE CONSTRAINT plan_text_id IF NOT EXISTS FOR (t:PlanText) REQUIRE t.id IS UNIQUE;
