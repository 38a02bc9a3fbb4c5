-- Entrustments (委托): a subject lets a person act in its name, so far and until then. What has run out stays `given`
-- until the same agent is entrusted anew: whether it holds is asked of the day, never of the state alone.
CREATE TABLE registry.entrustment (
  district text NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  state text NOT NULL DEFAULT 'given' CHECK (state IN ('given', 'ended', 'declined', 'expired')),
  giver_id uuid NOT NULL,
  agent_id uuid NOT NULL,
  -- the person who gave it: the giver, or the legal representative of the firm that is
  given_by uuid NOT NULL,
  -- { items: codes or null for all, acts }
  scope jsonb NOT NULL CHECK (jsonb_typeof(scope->'acts') = 'array' AND scope ? 'items'),
  given_at timestamptz NOT NULL,
  valid_until date NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, giver_id) REFERENCES registry.subject (district, id),
  FOREIGN KEY (district, agent_id) REFERENCES registry.subject (district, id),
  FOREIGN KEY (district, given_by) REFERENCES registry.subject (district, id),
  CHECK (giver_id <> agent_id AND given_by <> agent_id),
  CHECK ((state = 'given') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX entrustment_once ON registry.entrustment (district, giver_id, agent_id) WHERE state = 'given';
CREATE INDEX entrustment_given ON registry.entrustment (district, giver_id, id DESC);
CREATE INDEX entrustment_received ON registry.entrustment (district, agent_id, id DESC);
SELECT platform.protect('registry.entrustment', 'SELECT, INSERT, UPDATE');
