-- Data supply and demand: what departments supply, what items need, who is bound to supply it, and how it keeps.
CREATE SCHEMA sourcing;
GRANT USAGE ON SCHEMA sourcing TO yimen_app;

CREATE TABLE sourcing.supply (
  district text NOT NULL,
  id uuid NOT NULL,
  organ text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('element', 'material')),
  code text NOT NULL,
  name jsonb NOT NULL,
  store text NOT NULL,
  cycle text NOT NULL CHECK (cycle IN ('live', 'daily', 'weekly', 'monthly', 'yearly')),
  sharing text NOT NULL CHECK (sharing IN ('unconditional', 'conditional', 'not-shared')),
  sharing_basis text,
  complete boolean NOT NULL,
  registered_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (district, id),
  CONSTRAINT sharing_has_basis CHECK (sharing = 'unconditional' OR sharing_basis IS NOT NULL)
);
CREATE UNIQUE INDEX supply_once ON sourcing.supply (district, organ, kind, code, store) WHERE withdrawn_at IS NULL;
CREATE INDEX supply_of_data ON sourcing.supply (district, kind, code) WHERE withdrawn_at IS NULL;
SELECT platform.protect('sourcing.supply', 'SELECT, INSERT, UPDATE');

-- A duty binds one organ to supply some data. `origin` pack = it came with the data pack.
CREATE TABLE sourcing.duty (
  district text NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  organ text NOT NULL,
  store text NOT NULL,
  cycle text NOT NULL CHECK (cycle IN ('live', 'daily', 'weekly', 'monthly', 'yearly')),
  completeness double precision CHECK (completeness BETWEEN 0 AND 100),
  availability double precision CHECK (availability BETWEEN 0 AND 100),
  answer_within int CHECK (answer_within > 0),
  interface text,
  sharing text NOT NULL CHECK (sharing IN ('unconditional', 'conditional', 'not-shared')),
  basis text NOT NULL CHECK (basis <> ''),
  state text NOT NULL CHECK (state IN ('confirmed', 'mounted', 'live', 'withdrawn')),
  failing boolean NOT NULL DEFAULT false,
  origin text NOT NULL CHECK (origin IN ('pack', 'demand')),
  confirmed_at timestamptz NOT NULL,
  mounted_at timestamptz,
  live_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_because text,
  probed_at timestamptz,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (district, id),
  CONSTRAINT duty_number UNIQUE (district, number),
  CONSTRAINT live_is_shared CHECK (state <> 'live' OR sharing <> 'not-shared'),
  CONSTRAINT live_has_time CHECK (state <> 'live' OR live_at IS NOT NULL),
  CONSTRAINT withdrawn_has_reason CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL)),
  CONSTRAINT only_live_fails CHECK (NOT failing OR state = 'live')
);
CREATE INDEX duty_of_organ ON sourcing.duty (district, organ, number);
CREATE INDEX duty_to_probe ON sourcing.duty (district, probed_at) WHERE state = 'live';
SELECT platform.protect('sourcing.duty', 'SELECT, INSERT, UPDATE');

CREATE TABLE sourcing.duty_line (
  district text NOT NULL,
  duty_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('element', 'material')),
  code text NOT NULL,
  name jsonb NOT NULL,
  PRIMARY KEY (district, duty_id, kind, code),
  FOREIGN KEY (district, duty_id) REFERENCES sourcing.duty (district, id)
);
CREATE INDEX duty_line_of_data ON sourcing.duty_line (district, kind, code);
SELECT platform.protect('sourcing.duty_line');

CREATE TABLE sourcing.demand (
  district text NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('element', 'material')),
  code text NOT NULL,
  name jsonb NOT NULL,
  asking text NOT NULL,
  items text[] NOT NULL,
  yearly int CHECK (yearly >= 0),
  reason text,
  origin text NOT NULL CHECK (origin IN ('items', 'hand')),
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'pre-checked', 'dispatched', 'coordinating',
    'confirmed', 'mounted', 'live', 'withdrawn', 'cancelled')),
  asked text,
  proposed text,
  match_kind text NOT NULL CHECK (match_kind IN ('matched', 'partial', 'none')),
  match_path text NOT NULL CHECK (match_path IN ('authorise', 'collect')),
  match_why text NOT NULL CHECK (match_why IN ('live-duty', 'history', 'supply', 'element-source', 'none')),
  disowned jsonb NOT NULL DEFAULT '[]',
  ruled boolean NOT NULL DEFAULT false,
  ruling text,
  returned_because text,
  dispatched_at timestamptz,
  due_on date,
  reminders int NOT NULL DEFAULT 0,
  reminded_on date,
  supervised_at timestamptz,
  duty_id uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (district, id),
  CONSTRAINT demand_number UNIQUE (district, number),
  CONSTRAINT demand_once UNIQUE (district, asking, kind, code),
  CONSTRAINT asked_when_dispatched CHECK (state NOT IN ('dispatched', 'confirmed', 'mounted', 'live') OR asked IS NOT NULL),
  CONSTRAINT due_when_waiting CHECK ((state IN ('submitted', 'dispatched', 'coordinating')) = (due_on IS NOT NULL)),
  CONSTRAINT bound_by_duty CHECK (state NOT IN ('confirmed', 'mounted', 'live') OR duty_id IS NOT NULL),
  FOREIGN KEY (district, duty_id) REFERENCES sourcing.duty (district, id)
);
CREATE INDEX demand_asked ON sourcing.demand (district, asked, number);
CREATE INDEX demand_state ON sourcing.demand (district, state, number);
CREATE INDEX demand_data ON sourcing.demand (district, kind, code);
CREATE INDEX demand_due ON sourcing.demand (district, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX demand_duty ON sourcing.demand (district, duty_id) WHERE duty_id IS NOT NULL;
SELECT platform.protect('sourcing.demand', 'SELECT, INSERT, UPDATE');

-- 普查: a set of demands with one deadline.
CREATE TABLE sourcing.campaign (
  district text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  due_on date NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (district, id)
);
SELECT platform.protect('sourcing.campaign', 'SELECT, INSERT, UPDATE');

CREATE TABLE sourcing.campaign_demand (
  district text NOT NULL,
  campaign_id uuid NOT NULL,
  demand_id uuid NOT NULL,
  PRIMARY KEY (district, campaign_id, demand_id),
  FOREIGN KEY (district, campaign_id) REFERENCES sourcing.campaign (district, id),
  FOREIGN KEY (district, demand_id) REFERENCES sourcing.demand (district, id)
);
CREATE INDEX campaign_of_demand ON sourcing.campaign_demand (district, demand_id);
SELECT platform.protect('sourcing.campaign_demand', 'SELECT, INSERT');

CREATE TABLE sourcing.probe (
  district text NOT NULL,
  duty_id uuid NOT NULL,
  at timestamptz NOT NULL,
  up text NOT NULL CHECK (up IN ('kept', 'broken', 'not-measured')),
  milliseconds int,
  fault text,
  fresh text NOT NULL CHECK (fresh IN ('kept', 'broken', 'not-measured')),
  newest timestamptz,
  complete text NOT NULL CHECK (complete IN ('kept', 'broken', 'not-measured')),
  share double precision,
  failed boolean NOT NULL,
  PRIMARY KEY (district, duty_id, at),
  FOREIGN KEY (district, duty_id) REFERENCES sourcing.duty (district, id)
);
SELECT platform.protect('sourcing.probe', 'SELECT, INSERT, DELETE');

-- How many duties went live, were withdrawn …, by month: kept from the events, so that a trend reads few rows.
CREATE TABLE sourcing.month_count (
  district text NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  what text NOT NULL CHECK (what IN ('demands', 'confirmed', 'live', 'withdrawn')),
  elements int NOT NULL,
  materials int NOT NULL,
  PRIMARY KEY (district, month, what)
);
SELECT platform.protect('sourcing.month_count', 'SELECT, INSERT, UPDATE');
