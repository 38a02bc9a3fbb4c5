-- The ground that all modules stand on: the app's role, the rule of districts, the event log, keys, serials, files.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yimen_app') THEN
    CREATE ROLE yimen_app NOLOGIN;
  END IF;
  EXECUTE format('GRANT yimen_app TO %I', current_user);
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of the same server was migrated at the same moment
END $$;

CREATE SCHEMA platform;
CREATE SCHEMA event;
GRANT USAGE ON SCHEMA platform, event TO yimen_app;

CREATE TABLE platform.migration (
  module text NOT NULL,
  name text NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (module, name)
);
GRANT SELECT ON platform.migration TO yimen_app;

-- Puts a table under the rule of districts and grants the app what it may do there. Called once per table.
CREATE FUNCTION platform.protect(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY district ON %s USING (district = current_setting(''yimen.district'', true)) WITH CHECK (district = current_setting(''yimen.district'', true))',
    target);
  EXECUTE format('GRANT %s ON %s TO yimen_app', privileges, target);
END $$;

-- The one source of history. Append-only: the app's role has neither UPDATE nor DELETE.
CREATE TABLE event.log (
  district text NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  type text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('anonymous', 'resident', 'staff', 'system')),
  actor_id text NOT NULL,
  actor_post text,
  data jsonb NOT NULL,
  idempotency_key text,
  PRIMARY KEY (district, at, id)
) PARTITION BY RANGE (at);
CREATE INDEX log_subject ON event.log (district, subject_id, at, id);
CREATE INDEX log_type ON event.log (district, type, at, id);
SELECT platform.protect('event.log', 'SELECT, INSERT');

-- Makes the partitions of the months from `first` on; what falls outside lands in the default one, so that nothing is lost.
CREATE FUNCTION event.ensure_partitions(first date, months int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  made int := 0;
  month date;
BEGIN
  FOR month IN SELECT date_trunc('month', first)::date + make_interval(months => n) FROM generate_series(0, months - 1) AS n LOOP
    IF to_regclass(format('event.log_%s', to_char(month, 'YYYY_MM'))) IS NULL THEN
      EXECUTE format('CREATE TABLE event.%I PARTITION OF event.log FOR VALUES FROM (%L) TO (%L)',
        'log_' || to_char(month, 'YYYY_MM'),
        to_char(month, 'YYYY-MM-DD') || ' 00:00:00+08',
        to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+08');
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END $$;
CREATE TABLE event.log_other PARTITION OF event.log DEFAULT;
SELECT event.ensure_partitions(date '2026-01-01', 36);

-- One row for each intended act: the same key gives the same answer.
CREATE TABLE platform.idempotency (
  district text NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  action text NOT NULL,
  body_hash text NOT NULL,
  status smallint,
  response jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (district, actor, key)
);
CREATE INDEX idempotency_age ON platform.idempotency (district, at);
SELECT platform.protect('platform.idempotency');

-- Numbers without gaps: taken in the same transaction as the row that carries them.
CREATE TABLE platform.serial (
  district text NOT NULL,
  organ text NOT NULL,
  year smallint NOT NULL,
  kind text NOT NULL,
  last bigint NOT NULL CHECK (last > 0),
  PRIMARY KEY (district, organ, year, kind)
);
SELECT platform.protect('platform.serial', 'SELECT, INSERT, UPDATE');
