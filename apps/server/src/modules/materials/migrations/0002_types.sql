-- Standard types of material: names unified, one row a type; every revision is kept.

CREATE TABLE materials.type (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  -- by which the event log names it
  id uuid NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  content jsonb NOT NULL,
  sort text COLLATE "C" NOT NULL, -- pinyin of the name
  found_by text NOT NULL, -- names, synonyms, pinyin and initials, folded, a line each
  -- the type that this one is only another name of; never a type that is merged itself
  merged_into text CHECK (merged_into <> code),
  -- what a data pack said last, so that loading it again leaves alone what the desk has changed
  from_pack jsonb,
  PRIMARY KEY (district, code),
  FOREIGN KEY (district, merged_into) REFERENCES materials.type (district, code)
);
CREATE INDEX type_by_name ON materials.type (district, sort, code);
CREATE INDEX type_merged ON materials.type (district, merged_into) WHERE merged_into IS NOT NULL;
SELECT platform.protect('materials.type', 'SELECT, INSERT, UPDATE');

-- A folded name leads to one type only.
CREATE TABLE materials.type_name (
  district text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  code text NOT NULL,
  PRIMARY KEY (district, name),
  FOREIGN KEY (district, code) REFERENCES materials.type (district, code)
);
CREATE INDEX type_name_type ON materials.type_name (district, code);
SELECT platform.protect('materials.type_name', 'SELECT, INSERT, DELETE');

CREATE TABLE materials.type_revision (
  district text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  content jsonb NOT NULL,
  by_id text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (district, code, revision),
  FOREIGN KEY (district, code) REFERENCES materials.type (district, code)
);
SELECT platform.protect('materials.type_revision', 'SELECT, INSERT');
