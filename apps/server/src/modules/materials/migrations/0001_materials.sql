-- The vault: what a subject has handed in or been issued, once, to be used again (申请材料, 电子证照).

CREATE SCHEMA materials;
GRANT USAGE ON SCHEMA materials TO yimen_app;

CREATE TABLE materials.material (
  district text NOT NULL,
  id uuid NOT NULL,
  subject_id uuid NOT NULL,
  -- code of the standard material type
  type text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  -- A issued by the organ itself, B checked against the original, C uploaded, D self-made with a promise (国办函〔2016〕108号)
  trust text NOT NULL CHECK (trust IN ('A', 'B', 'C', 'D')),
  issuer text,
  number text,
  issued_on date,
  valid_until date,
  revoked_at timestamptz,
  revoked_why text,
  -- where and when the original was seen, in both languages
  seen_at jsonb,
  file_id uuid,
  -- the case that it came from
  case_id uuid,
  -- subject, type and file in the data pack that brought it
  pack_reference text,
  added_by text NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (district, id),
  UNIQUE (district, pack_reference),
  FOREIGN KEY (district, file_id) REFERENCES file.file (district, id),
  CHECK (trust <> 'B' OR seen_at IS NOT NULL),
  CHECK ((revoked_at IS NULL) = (revoked_why IS NULL)),
  CHECK (valid_until IS NULL OR issued_on IS NULL OR valid_until >= issued_on)
);
CREATE INDEX material_subject ON materials.material (district, subject_id, added_at, id);
CREATE INDEX material_type ON materials.material (district, subject_id, type, added_at);
CREATE INDEX material_file ON materials.material (district, file_id);
SELECT platform.protect('materials.material', 'SELECT, INSERT, UPDATE');
