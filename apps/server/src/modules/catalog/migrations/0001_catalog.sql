-- The catalogue: items, their versions, and what published items are found by.

CREATE SCHEMA catalog;
GRANT USAGE ON SCHEMA catalog TO yimen_app;

-- One row an item, with what lists need of its newest version. `row_version` guards against stale changes.
CREATE TABLE catalog.item (
  district text NOT NULL,
  item_id uuid NOT NULL,
  code text NOT NULL CHECK (length(code) BETWEEN 1 AND 80),
  origin text NOT NULL CHECK (origin IN ('pack', 'published-list', 'desk')),
  organ_code text NOT NULL,
  organ_name text NOT NULL,
  name text NOT NULL,
  sort text COLLATE "C" NOT NULL, -- pinyin of the name
  type text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  applied int NOT NULL,
  held int NOT NULL CHECK (held BETWEEN 0 AND applied),
  errors int NOT NULL,
  warnings int NOT NULL,
  broken text[] NOT NULL,
  row_version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (district, item_id),
  UNIQUE (district, code)
);
CREATE INDEX item_by_name ON catalog.item (district, sort, code);
CREATE INDEX item_by_organ ON catalog.item (district, organ_code, sort, code);
SELECT platform.protect('catalog.item', 'SELECT, INSERT, UPDATE');

-- Every version in full. A published one never changes its content: running cases keep the one they began with.
CREATE TABLE catalog.item_version (
  district text NOT NULL,
  item_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn', 'superseded')),
  content jsonb NOT NULL,
  findings jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  published_at timestamptz,
  withdrawn_at timestamptz CHECK (withdrawn_at >= published_at),
  withdrawn_because text,
  PRIMARY KEY (district, item_id, version),
  FOREIGN KEY (district, item_id) REFERENCES catalog.item (district, item_id),
  CHECK ((state = 'draft') = (published_at IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL))
);
CREATE UNIQUE INDEX item_one_published ON catalog.item_version (district, item_id) WHERE state = 'published';
CREATE UNIQUE INDEX item_one_draft ON catalog.item_version (district, item_id) WHERE state = 'draft';
SELECT platform.protect('catalog.item_version', 'SELECT, INSERT, UPDATE');

-- What a published item is found by; a row is here exactly while a version is published.
CREATE TABLE catalog.item_search (
  district text NOT NULL,
  item_id uuid NOT NULL,
  code text NOT NULL,
  version int NOT NULL,
  published_at timestamptz NOT NULL,
  organ_code text NOT NULL,
  persons boolean NOT NULL,
  legal_persons boolean NOT NULL,
  themes text[] NOT NULL,
  online boolean NOT NULL,
  name text NOT NULL,
  sort text COLLATE "C" NOT NULL,
  folded text NOT NULL,
  phrases text[] NOT NULL,
  words tsvector NOT NULL,
  pinyin text NOT NULL,
  initials text NOT NULL,
  summary jsonb NOT NULL,
  PRIMARY KEY (district, item_id),
  UNIQUE (district, code),
  FOREIGN KEY (district, item_id, version) REFERENCES catalog.item_version (district, item_id, version)
);
CREATE INDEX search_by_name ON catalog.item_search (district, sort, code);
CREATE INDEX search_by_organ ON catalog.item_search (district, organ_code, sort, code);
-- No GIN index on words, pinyin or names: row-level security lets only leakproof operators reach an index, and @@ and
-- LIKE are not. A search reads the rows of its district, 10,000 in 5 to 30 ms; a district has some 2,000.
SELECT platform.protect('catalog.item_search');
