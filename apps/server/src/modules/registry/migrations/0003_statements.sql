-- Several sources for each field: what each store says last of a subject, as one row. What holds now is worked out
-- from these rows by the rules of survivorship, which are data.

CREATE TABLE registry.statement (
  district text NOT NULL,
  subject_id uuid NOT NULL,
  organ text NOT NULL,
  store text NOT NULL,
  organ_name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('live', 'stored', 'broken', 'own')),
  observed_at timestamptz NOT NULL,
  trust text NOT NULL CHECK (trust IN ('A', 'B', 'C', 'D')),
  duty text,
  -- element → value; JSON null where the store was asked and knows nothing
  said jsonb NOT NULL CHECK (jsonb_typeof(said) = 'object'),
  -- element → { at, kind, trust, duty } where these differ from the row
  marks jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(marks) = 'object'),
  PRIMARY KEY (district, subject_id, organ, store),
  FOREIGN KEY (district, subject_id) REFERENCES registry.subject (district, id)
);
SELECT platform.protect('registry.statement');

INSERT INTO registry.statement (district, subject_id, organ, store, organ_name, kind, observed_at, trust, duty, said, marks)
SELECT district, subject_id, organ, store, max(organ_name), (array_agg(kind ORDER BY fetched_at DESC))[1],
  max(fetched_at), (array_agg(trust ORDER BY fetched_at DESC))[1], (array_agg(duty ORDER BY fetched_at DESC))[1],
  jsonb_object_agg(element, value),
  jsonb_object_agg(element, jsonb_build_object('at', fetched_at, 'kind', kind, 'trust', trust, 'duty', duty))
FROM registry.field_value GROUP BY district, subject_id, organ, store;
DROP TABLE registry.field_value;

-- Two sources may be replaced in one transaction.
ALTER TABLE registry.field_value_history DROP CONSTRAINT field_value_history_pkey;
ALTER TABLE registry.field_value_history
  ADD PRIMARY KEY (district, subject_id, element, replaced_at, organ, store);

-- Which store answers for an element under a data duty, from when to when (认责).
CREATE TABLE registry.authority (
  district text NOT NULL,
  element text NOT NULL,
  organ text NOT NULL,
  store text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz,
  duty text,
  cycle text NOT NULL CHECK (cycle IN ('live', 'daily', 'weekly', 'monthly', 'yearly')),
  PRIMARY KEY (district, element, organ, store, since)
);
CREATE UNIQUE INDEX authority_in_force ON registry.authority (district, element, organ, store) WHERE until IS NULL;
SELECT platform.protect('registry.authority', 'SELECT, INSERT, UPDATE');

-- What decides between sources that disagree, for one element or for all others (*), in versions.
CREATE TABLE registry.survivorship (
  district text NOT NULL,
  element text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  criteria text[] NOT NULL CHECK (criteria <@ ARRAY['authority', 'trust', 'freshness'] AND cardinality(criteria) > 0),
  since timestamptz NOT NULL,
  until timestamptz,
  PRIMARY KEY (district, element, version)
);
CREATE UNIQUE INDEX survivorship_in_force ON registry.survivorship (district, element) WHERE until IS NULL;
SELECT platform.protect('registry.survivorship', 'SELECT, INSERT, UPDATE');

-- Elements on which the sources of a subject disagree; kept when the disagreement has gone.
CREATE TABLE registry.conflict (
  district text NOT NULL,
  subject_id uuid NOT NULL,
  element text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz,
  PRIMARY KEY (district, subject_id, element, since),
  FOREIGN KEY (district, subject_id) REFERENCES registry.subject (district, id)
);
CREATE UNIQUE INDEX conflict_open ON registry.conflict (district, since, subject_id, element) WHERE until IS NULL;
CREATE UNIQUE INDEX conflict_of_subject ON registry.conflict (district, subject_id, element) WHERE until IS NULL;
SELECT platform.protect('registry.conflict', 'SELECT, INSERT, UPDATE');
