-- Who read whose personal data. The app may only add and look: it can neither change nor delete a reading.

CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO yimen_app;

CREATE TABLE audit.reading (
  district text NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('resident', 'staff', 'system')),
  actor_id text NOT NULL,
  actor_name text NOT NULL,
  organ text,
  organ_name text,
  role text,
  subject_id uuid,
  subject_name text,
  action text NOT NULL,
  fields text[] NOT NULL,
  purpose text NOT NULL,
  case_id uuid,
  case_number text,
  PRIMARY KEY (district, id),
  CHECK ((subject_id IS NULL) = (subject_name IS NULL))
);
CREATE INDEX reading_at ON audit.reading (district, at, id);
CREATE INDEX reading_subject ON audit.reading (district, subject_id, at, id);
CREATE INDEX reading_actor ON audit.reading (district, actor_id, at, id);
SELECT platform.protect('audit.reading', 'SELECT, INSERT');

-- One seal per reading, in an order without gaps; each hash covers the reading and the hash before it.
CREATE TABLE audit.seal (
  district text NOT NULL,
  number bigint NOT NULL CHECK (number > 0),
  reading_id uuid NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz NOT NULL,
  PRIMARY KEY (district, number),
  UNIQUE (district, reading_id)
);
SELECT platform.protect('audit.seal', 'SELECT, INSERT');

-- Results of walking the whole chain, by night.
CREATE TABLE audit.verification (
  district text NOT NULL,
  at timestamptz NOT NULL,
  up_to bigint NOT NULL,
  broken_at uuid,
  PRIMARY KEY (district, at)
);
SELECT platform.protect('audit.verification', 'SELECT, INSERT');
