-- Messages to one person, in the portal and by text message (短信).

CREATE SCHEMA notify;
GRANT USAGE ON SCHEMA notify TO yimen_app;

CREATE TABLE notify.notice (
  district text NOT NULL,
  id uuid NOT NULL,
  subject_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('draft-ending', 'correction-answered')),
  -- what it is about, so that nobody is told the same twice
  key text NOT NULL,
  title jsonb NOT NULL,
  words jsonb NOT NULL,
  link text CHECK (link ~ '^/'),
  at timestamptz NOT NULL,
  read_at timestamptz CHECK (read_at >= at),
  PRIMARY KEY (district, id),
  UNIQUE (district, subject_id, key)
);
CREATE INDEX notice_newest ON notify.notice (district, subject_id, id DESC);
CREATE INDEX notice_unread ON notify.notice (district, subject_id) WHERE read_at IS NULL;
SELECT platform.protect('notify.notice', 'SELECT, INSERT, UPDATE');

CREATE TABLE notify.text_message (
  district text NOT NULL,
  id uuid NOT NULL,
  notice_id uuid NOT NULL,
  phone text NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL,
  -- handed-over: to a provider; kept: by the development stand-in, so that nobody got it
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handed-over', 'kept')),
  provider text,
  reference text,
  settled_at timestamptz,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, notice_id) REFERENCES notify.notice (district, id),
  CHECK ((state = 'waiting') = (provider IS NULL)),
  CHECK ((state = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX text_message_notice ON notify.text_message (district, notice_id);
SELECT platform.protect('notify.text_message', 'SELECT, INSERT, UPDATE');
