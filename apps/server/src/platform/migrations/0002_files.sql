-- Files: one row each; the content lies in the file store under district and hash.

CREATE SCHEMA file;
GRANT USAGE ON SCHEMA file TO yimen_app;

CREATE TABLE file.file (
  district text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- quarantined: not scanned yet, cannot be read or attached; infected: the content was thrown away
  state text NOT NULL CHECK (state IN ('quarantined', 'clean', 'infected')),
  scanner text,
  finding text,
  scanned_at timestamptz,
  uploaded_by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (district, id),
  CHECK ((state = 'infected') = (finding IS NOT NULL)),
  CHECK (state = 'quarantined' OR scanner IS NOT NULL)
);
CREATE INDEX file_quarantined ON file.file (district, at) WHERE state = 'quarantined';
CREATE INDEX file_content ON file.file (district, sha256);
CREATE INDEX file_uploader ON file.file (district, uploaded_by, at);
SELECT platform.protect('file.file', 'SELECT, INSERT, UPDATE');
