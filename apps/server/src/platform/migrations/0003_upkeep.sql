-- What the server does by night to keep itself in order, and the rights that it needs for that.

-- Makes the partitions of the months from `first` on, with the rights of the owner: the app asks for it each night.
-- Events of such a month that had landed in the default partition move along, so that none is lost and none is twice.
CREATE OR REPLACE FUNCTION event.ensure_partitions(first date, months int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '10s' AS $$
DECLARE
  made int := 0;
  month date;
  since timestamptz;
  until timestamptz;
  partition text;
BEGIN
  IF months NOT BETWEEN 1 AND 60 OR first NOT BETWEEN date '2026-01-01' AND date '2200-01-01' THEN
    RAISE EXCEPTION 'no partitions for % months from %', months, first;
  END IF;
  -- Two processes that ask at once: the second finds the work done.
  PERFORM pg_advisory_xact_lock(7402115910);
  FOR month IN SELECT date_trunc('month', first)::date + make_interval(months => n) FROM generate_series(0, months - 1) AS n LOOP
    partition := 'log_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN to_regclass('event.' || partition) IS NOT NULL;
    since := (to_char(month, 'YYYY-MM-DD') || ' 00:00:00+08')::timestamptz;
    until := (to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+08')::timestamptz;
    EXECUTE format('CREATE TABLE event.%I (LIKE event.log INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', partition);
    EXECUTE format('WITH strays AS (DELETE FROM event.log_other WHERE at >= %L AND at < %L RETURNING *)
      INSERT INTO event.%I SELECT * FROM strays', since, until, partition);
    EXECUTE format('ALTER TABLE event.log ATTACH PARTITION event.%I FOR VALUES FROM (%L) TO (%L)', partition, since, until);
    made := made + 1;
  END LOOP;
  RETURN made;
END $$;
REVOKE ALL ON FUNCTION event.ensure_partitions(date, int) FROM public;
GRANT EXECUTE ON FUNCTION event.ensure_partitions(date, int) TO yimen_app;

-- Uploads that nobody attached to anything are forgotten after a while.
GRANT DELETE ON file.file TO yimen_app;
CREATE INDEX file_age ON file.file (district, at, id);
