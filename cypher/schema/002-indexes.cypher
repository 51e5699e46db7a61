// The first picture, and lists by label, start here.
CREATE INDEX entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label);
CREATE INDEX chain_order IF NOT EXISTS FOR (n:Chain) ON (n.order);
CREATE INDEX firm_leading IF NOT EXISTS FOR (n:Firm) ON (n.isLeading);
