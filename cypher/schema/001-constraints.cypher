// Every node has one id, whatever its label; relationships and data sets have theirs.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_key IF NOT EXISTS FOR (d:DataSet) REQUIRE d.key IS UNIQUE;
