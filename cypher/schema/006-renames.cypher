// Later names of departments, as users record them: no part of the facts, but found by the search.
CREATE CONSTRAINT rename_id IF NOT EXISTS FOR (r:Rename) REQUIRE r.id IS UNIQUE;
CREATE INDEX rename_department IF NOT EXISTS FOR (r:Rename) ON (r.departmentId);
CREATE FULLTEXT INDEX rename_keys IF NOT EXISTS FOR (r:Rename) ON EACH [r.searchKeys]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
