-- The district itself, its organs, its staff with their posts, and everybody's sessions.

CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO yimen_app;

CREATE TABLE identity.district (
  district text NOT NULL PRIMARY KEY CHECK (district ~ '^\d{6}$'),
  name text NOT NULL,
  name_english text NOT NULL,
  sample boolean NOT NULL,
  time_zone text NOT NULL,
  calendar text NOT NULL,
  office_hours jsonb NOT NULL,
  historical_divisions jsonb NOT NULL,
  parameters jsonb NOT NULL
);
SELECT platform.protect('identity.district', 'SELECT, INSERT, UPDATE');
-- Which districts there are is public, and jobs ask it before they are in one.
CREATE POLICY listed ON identity.district FOR SELECT USING (true);

CREATE TABLE identity.organ (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
  name text NOT NULL,
  name_english text,
  short_name text NOT NULL,
  short_name_english text,
  kind text NOT NULL CHECK (kind IN ('department', 'subdistrict', 'community', 'centre', 'external')),
  nature text,
  parent text,
  division text,
  social_credit_code text,
  address text,
  consult_phone text,
  complaint_phone text,
  stores jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (district, code)
);
CREATE INDEX organ_name ON identity.organ (district, name);
CREATE INDEX organ_social_credit_code ON identity.organ (district, social_credit_code);
SELECT platform.protect('identity.organ', 'SELECT, INSERT, UPDATE');

CREATE TABLE identity.staff (
  district text NOT NULL,
  staff_id uuid NOT NULL,
  account text NOT NULL CHECK (account ~ '^[a-z][a-z0-9.-]{2,39}$'),
  name text NOT NULL,
  name_english text,
  organ text NOT NULL,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
  -- Null: no password opens this account (the posts of a sample district).
  password_hash text CHECK (password_hash LIKE '$argon2id$%'),
  password_due boolean NOT NULL DEFAULT false,
  -- Sealed with the secret of the server; the step of the last accepted code, so that none counts twice.
  second_factor text,
  second_factor_step bigint,
  last_sign_in timestamptz,
  sample boolean NOT NULL DEFAULT false,
  about jsonb,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (district, staff_id),
  UNIQUE (district, account),
  FOREIGN KEY (district, organ) REFERENCES identity.organ (district, code),
  CHECK (NOT password_due OR password_hash IS NOT NULL),
  CHECK (NOT sample OR about IS NOT NULL)
);
SELECT platform.protect('identity.staff', 'SELECT, INSERT, UPDATE');

CREATE TABLE identity.post (
  district text NOT NULL,
  post_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  -- '*' = every organ of the district.
  organ text NOT NULL,
  organ_code text GENERATED ALWAYS AS (NULLIF(organ, '*')) STORED,
  role text NOT NULL CHECK (role IN ('clerk', 'reviewer', 'decider', 'catalogue-editor', 'director',
    'system-administrator', 'security-administrator', 'audit-administrator')),
  items text[] CHECK (items IS NULL OR cardinality(items) > 0),
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (district, post_id),
  UNIQUE (district, staff_id, organ, role),
  FOREIGN KEY (district, staff_id) REFERENCES identity.staff (district, staff_id),
  FOREIGN KEY (district, organ_code) REFERENCES identity.organ (district, code)
);
-- The three administrators are separated: whoever is one of them cannot be stored as another.
CREATE UNIQUE INDEX post_one_administrator ON identity.post (district, staff_id)
  WHERE role IN ('system-administrator', 'security-administrator', 'audit-administrator');
SELECT platform.protect('identity.post');

-- Attempts to sign in by the account that was typed, whether it exists or not: an answer tells nobody which do.
CREATE TABLE identity.attempt (
  district text NOT NULL,
  account text NOT NULL,
  failed smallint NOT NULL CHECK (failed >= 0),
  first_at timestamptz NOT NULL,
  locked_until timestamptz,
  PRIMARY KEY (district, account)
);
SELECT platform.protect('identity.attempt');

CREATE TABLE identity.session (
  district text NOT NULL,
  id_hash text NOT NULL CHECK (id_hash ~ '^[0-9a-f]{64}$'),
  kind text NOT NULL CHECK (kind IN ('visitor', 'first-factor', 'password-due', 'staff', 'resident')),
  staff_id uuid,
  subject_id uuid,
  state jsonb NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (district, id_hash),
  FOREIGN KEY (district, staff_id) REFERENCES identity.staff (district, staff_id),
  CHECK ((staff_id IS NOT NULL) = (kind IN ('first-factor', 'password-due', 'staff'))),
  CHECK ((subject_id IS NOT NULL) = (kind = 'resident'))
);
CREATE INDEX session_staff ON identity.session (district, staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX session_expiry ON identity.session (district, expires_at);
SELECT platform.protect('identity.session');

-- Which subject an identity provider means by its `sub`.
CREATE TABLE identity.resident_login (
  district text NOT NULL,
  issuer text NOT NULL,
  sub text NOT NULL,
  subject_id uuid NOT NULL,
  name text NOT NULL,
  last_sign_in timestamptz NOT NULL,
  PRIMARY KEY (district, issuer, sub)
);
SELECT platform.protect('identity.resident_login', 'SELECT, INSERT, UPDATE');

-- People that the sign-in page of a sample district offers. They do not exist.
CREATE TABLE identity.sample_person (
  district text NOT NULL,
  account text NOT NULL,
  name text NOT NULL,
  name_english text NOT NULL,
  identity_number text NOT NULL,
  about jsonb NOT NULL,
  PRIMARY KEY (district, account)
);
SELECT platform.protect('identity.sample_person');
