// What is entered of the targets' progress. It is no part of the explored graph and outlives a load.
CREATE CONSTRAINT progress_id IF NOT EXISTS FOR (p:Progress) REQUIRE p.id IS UNIQUE;
CREATE INDEX progress_target IF NOT EXISTS FOR (p:Progress) ON (p.targetId);
