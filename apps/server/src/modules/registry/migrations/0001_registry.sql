-- Natural and legal persons, and what the sources know of them, each value with its provenance (基础信息库).

CREATE SCHEMA registry;
GRANT USAGE ON SCHEMA registry TO yimen_app;

CREATE TABLE registry.subject (
  district text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('person', 'legal-person')),
  -- identity number (GB 11643) of a person, unified social credit code (GB 32100) of a legal person
  code text NOT NULL CHECK (char_length(code) = 18),
  name text NOT NULL CHECK (name <> ''),
  name_english text,
  legal_kind text CHECK (legal_kind IN ('company', 'individual-business', 'public-institution', 'social-organisation')),
  founded date,
  -- ended: deceased, or struck off the register
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'ended')),
  pack_key text,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (district, id),
  UNIQUE (district, kind, code),
  UNIQUE (district, pack_key),
  CHECK (kind = 'legal-person' OR (legal_kind IS NULL AND founded IS NULL))
);
SELECT platform.protect('registry.subject', 'SELECT, INSERT, UPDATE');

-- What holds now: one value per subject and element.
CREATE TABLE registry.field_value (
  district text NOT NULL,
  subject_id uuid NOT NULL,
  element text NOT NULL,
  value jsonb,
  organ text NOT NULL,
  organ_name text NOT NULL,
  store text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('live', 'stored', 'broken', 'own')),
  fetched_at timestamptz NOT NULL,
  trust text NOT NULL CHECK (trust IN ('A', 'B', 'C', 'D')),
  duty text,
  PRIMARY KEY (district, subject_id, element),
  FOREIGN KEY (district, subject_id) REFERENCES registry.subject (district, id),
  CHECK (value IS NOT NULL OR kind = 'broken')
);
SELECT platform.protect('registry.field_value');

-- What held before, until when.
CREATE TABLE registry.field_value_history (
  district text NOT NULL,
  subject_id uuid NOT NULL,
  element text NOT NULL,
  replaced_at timestamptz NOT NULL,
  value jsonb,
  organ text NOT NULL,
  organ_name text NOT NULL,
  store text NOT NULL,
  kind text NOT NULL,
  fetched_at timestamptz NOT NULL,
  trust text NOT NULL,
  duty text,
  PRIMARY KEY (district, subject_id, element, replaced_at),
  FOREIGN KEY (district, subject_id) REFERENCES registry.subject (district, id)
);
SELECT platform.protect('registry.field_value_history', 'SELECT, INSERT');

-- Who may act for whom, and who lives with whom: `from_id` is the person.
CREATE TABLE registry.relation (
  district text NOT NULL,
  id uuid NOT NULL,
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('legal-representative', 'agent', 'household')),
  -- household: what the person is to the other, a code of the list of family relations
  family_relation text,
  valid_from date,
  valid_until date,
  PRIMARY KEY (district, id),
  UNIQUE (district, from_id, to_id, kind),
  FOREIGN KEY (district, from_id) REFERENCES registry.subject (district, id),
  FOREIGN KEY (district, to_id) REFERENCES registry.subject (district, id),
  CHECK (from_id <> to_id),
  CHECK (kind = 'household' OR valid_from IS NOT NULL),
  CHECK ((kind = 'household') = (family_relation IS NOT NULL)),
  CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until >= valid_from)
);
CREATE INDEX relation_to ON registry.relation (district, to_id, kind);
SELECT platform.protect('registry.relation', 'SELECT, INSERT, UPDATE');
