-- The form library: forms of the district with their revisions, and who uses which data element.

-- One row a form, with what lists need of its newest revision. `row_version` guards against stale changes.
CREATE TABLE forms.form (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Za-z][A-Za-z0-9_-]{0,59}$'),
  level text NOT NULL CHECK (level IN ('district', 'subdistrict', 'community')),
  organ_code text NOT NULL,
  organ_name text NOT NULL,
  name jsonb NOT NULL,
  sort text COLLATE "C" NOT NULL, -- pinyin of the Chinese name
  revision int NOT NULL CHECK (revision > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  published int CHECK (published <= revision), -- the revision that items may take now
  fields int NOT NULL CHECK (fields >= 0),
  row_version int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (district, code)
);
CREATE INDEX form_by_name ON forms.form (district, sort, code);
SELECT platform.protect('forms.form', 'SELECT, INSERT, UPDATE');

-- Every revision in full. A published one never changes: items and running cases keep the one they took.
CREATE TABLE forms.form_revision (
  district text NOT NULL,
  code text NOT NULL,
  revision int NOT NULL CHECK (revision > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn', 'superseded')),
  name jsonb NOT NULL,
  content jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  published_at timestamptz,
  withdrawn_at timestamptz CHECK (withdrawn_at >= published_at),
  withdrawn_because text,
  PRIMARY KEY (district, code, revision),
  FOREIGN KEY (district, code) REFERENCES forms.form (district, code),
  CHECK ((state = 'draft') = (published_at IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL))
);
CREATE UNIQUE INDEX form_one_published ON forms.form_revision (district, code) WHERE state = 'published';
CREATE UNIQUE INDEX form_one_draft ON forms.form_revision (district, code) WHERE state = 'draft';
SELECT platform.protect('forms.form_revision', 'SELECT, INSERT, UPDATE');

-- Which element is used where, by what is published: kept at publishing and withdrawing, so that nobody searches
-- through contents to see the impact of a change. `user_id` is an item's id or a form's code.
CREATE TABLE forms.element_use (
  district text NOT NULL,
  element text NOT NULL,
  user_kind text NOT NULL CHECK (user_kind IN ('item', 'form')),
  user_id text NOT NULL,
  section text NOT NULL,
  field_group text NOT NULL DEFAULT '', -- the repeat group in the section; '' = none
  code text NOT NULL,
  name text NOT NULL,
  version int NOT NULL,
  organ_code text NOT NULL,
  organ_name text NOT NULL,
  required text NOT NULL CHECK (required IN ('always', 'sometimes', 'never')),
  filled_by text NOT NULL CHECK (filled_by IN ('applicant', 'staff')),
  computed boolean NOT NULL,
  PRIMARY KEY (district, element, user_kind, user_id, section, field_group)
);
CREATE INDEX element_use_by_user ON forms.element_use (district, user_kind, user_id);
SELECT platform.protect('forms.element_use');
