// The first picture, and lists by label, start here.
CREATE INDEX entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label);
