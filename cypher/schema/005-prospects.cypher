// What planners decide: whom to invite, and what they confirm of a segment. No part of the explored graph.
CREATE CONSTRAINT prospect_id IF NOT EXISTS FOR (p:Prospect) REQUIRE p.id IS UNIQUE;
CREATE INDEX prospect_region IF NOT EXISTS FOR (p:Prospect) ON (p.regionId);
CREATE CONSTRAINT confirmation_id IF NOT EXISTS FOR (c:Confirmation) REQUIRE c.id IS UNIQUE;
CREATE INDEX confirmation_region IF NOT EXISTS FOR (c:Confirmation) ON (c.regionId);
