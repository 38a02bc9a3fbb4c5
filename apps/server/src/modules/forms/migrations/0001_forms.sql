-- Data elements and code lists, each revision kept: what an old form meant by a field can be read for ever.

CREATE SCHEMA forms;
GRANT USAGE ON SCHEMA forms TO yimen_app;

CREATE TABLE forms.data_element (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Za-z][A-Za-z0-9_-]{0,39}$'),
  revision int NOT NULL CHECK (revision > 0),
  content jsonb NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz CHECK (until >= since),
  PRIMARY KEY (district, code, revision)
);
-- One revision of each element is in force.
CREATE UNIQUE INDEX data_element_in_force ON forms.data_element (district, code) WHERE until IS NULL;
SELECT platform.protect('forms.data_element', 'SELECT, INSERT, UPDATE');

CREATE TABLE forms.code_list (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Za-z][A-Za-z0-9_-]{0,39}$'),
  revision int NOT NULL CHECK (revision > 0),
  content jsonb NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz CHECK (until >= since),
  PRIMARY KEY (district, code, revision)
);
CREATE UNIQUE INDEX code_list_in_force ON forms.code_list (district, code) WHERE until IS NULL;
SELECT platform.protect('forms.code_list', 'SELECT, INSERT, UPDATE');
