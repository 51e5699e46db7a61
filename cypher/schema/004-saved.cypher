// What users keep by name: views and questions. They are no part of the graph that is explored.
CREATE CONSTRAINT saved_id IF NOT EXISTS FOR (s:Saved) REQUIRE s.id IS UNIQUE;
CREATE INDEX saved_kind IF NOT EXISTS FOR (s:Saved) ON (s.kind);
