// Words in Chinese are found by the cjk analyzer; beginnings, pinyin and initials by the keys that
// the loader writes (server/domain/search-key.ts).
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliasText, n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
