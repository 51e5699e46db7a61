// Briefings that users keep. They stand apart from the graph that is explored, and from what is loaded.
CREATE CONSTRAINT briefing_id IF NOT EXISTS FOR (b:Briefing) REQUIRE b.id IS UNIQUE;
CREATE INDEX briefing_changed IF NOT EXISTS FOR (b:Briefing) ON (b.changedAt);
