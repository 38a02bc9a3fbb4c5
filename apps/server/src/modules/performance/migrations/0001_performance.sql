-- Published budget books: one per department and year, with every edition that was ever published.

CREATE SCHEMA performance;
GRANT USAGE ON SCHEMA performance TO yimen_app;

-- One row a book, with what lists need of its newest edition. `row_version` guards against stale changes.
CREATE TABLE performance.book (
  district text NOT NULL,
  book_id uuid NOT NULL,
  unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
  -- the order of lists runs through it downwards
  year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  state text NOT NULL CHECK (state IN ('published', 'withdrawn')),
  edition int NOT NULL CHECK (edition > 0),
  published_at timestamptz NOT NULL,
  total numeric(17, 2),
  errors int NOT NULL CHECK (errors >= 0),
  warnings int NOT NULL CHECK (warnings >= 0),
  notes int NOT NULL CHECK (notes >= 0),
  withdrawn_at timestamptz CHECK (withdrawn_at >= published_at),
  withdrawn_because text,
  row_version int NOT NULL DEFAULT 1,
  PRIMARY KEY (district, book_id),
  UNIQUE (district, unit, year),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL))
);
CREATE INDEX book_newest ON performance.book (district, year DESC, unit COLLATE "C", book_id);
CREATE INDEX book_public ON performance.book (district, year DESC, unit COLLATE "C", book_id) WHERE state = 'published';
SELECT platform.protect('performance.book', 'SELECT, INSERT, UPDATE');

-- An edition never changes: the typed book, what was found in it, and the lines of the document it was read from.
CREATE TABLE performance.edition (
  district text NOT NULL,
  book_id uuid NOT NULL,
  edition int NOT NULL CHECK (edition > 0),
  format text NOT NULL CHECK (format IN ('txt', 'docx', 'xlsx')),
  book jsonb NOT NULL,
  findings jsonb NOT NULL,
  lines text[] NOT NULL,
  errors int NOT NULL,
  warnings int NOT NULL,
  notes int NOT NULL,
  file_id uuid NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text NOT NULL,
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  reason text,
  PRIMARY KEY (district, book_id, edition),
  FOREIGN KEY (district, book_id) REFERENCES performance.book (district, book_id),
  -- errors are published only with a reason
  CHECK (errors = 0 OR reason IS NOT NULL)
);
CREATE INDEX edition_file ON performance.edition (district, file_id);
SELECT platform.protect('performance.edition', 'SELECT, INSERT');
