-- A session ends some time after its beginning, however busy it is. Those under way count from now.

ALTER TABLE identity.session ADD COLUMN begun_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE identity.session ALTER COLUMN begun_at DROP DEFAULT;
