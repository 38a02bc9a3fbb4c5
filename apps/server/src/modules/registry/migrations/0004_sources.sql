-- Where statements come from: sources, their runs, and the rows that could not be taken in.

CREATE TABLE registry.source (
  district text NOT NULL,
  code text NOT NULL,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  organ text NOT NULL,
  organ_name text NOT NULL,
  store text NOT NULL,
  definition jsonb NOT NULL,
  enabled boolean NOT NULL,
  -- how far the source has been read; committed with each batch
  cursor text,
  read_at timestamptz,
  -- when a form last asked it for one subject, and how that went
  asked_at timestamptz,
  outcome text CHECK (outcome IN ('ok', 'down', 'slow', 'wrong', 'refused')),
  PRIMARY KEY (district, code),
  UNIQUE (district, organ, store),
  CHECK ((asked_at IS NULL) = (outcome IS NULL))
);
SELECT platform.protect('registry.source', 'SELECT, INSERT, UPDATE');

CREATE TABLE registry.run (
  district text NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL,
  started_by text NOT NULL CHECK (started_by IN ('schedule', 'command', 'desk')),
  started_at timestamptz NOT NULL,
  batch_at timestamptz NOT NULL,
  ended_at timestamptz,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'refused')),
  rows_read int NOT NULL DEFAULT 0,
  rows_stored int NOT NULL DEFAULT 0,
  rows_new int NOT NULL DEFAULT 0,
  rows_quarantined int NOT NULL DEFAULT 0,
  failure text,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, source) REFERENCES registry.source (district, code),
  CHECK ((state = 'running') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX run_now ON registry.run (district, source) WHERE state = 'running';
CREATE INDEX run_of_source ON registry.run (district, source, started_at DESC, id DESC);
SELECT platform.protect('registry.run', 'SELECT, INSERT, UPDATE');

CREATE TABLE registry.quarantined_row (
  district text NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL,
  run_id uuid NOT NULL,
  place text NOT NULL,
  found_at timestamptz NOT NULL,
  column_name text,
  reason text NOT NULL,
  message jsonb NOT NULL,
  -- the row as it came; emptied when it is settled
  cells jsonb,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'stored', 'dropped')),
  settled_at timestamptz,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, run_id) REFERENCES registry.run (district, id),
  CHECK ((state = 'waiting') = (cells IS NOT NULL)),
  CHECK ((state = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX quarantined_of_source ON registry.quarantined_row (district, source, state, id);
SELECT platform.protect('registry.quarantined_row', 'SELECT, INSERT, UPDATE');
