-- Halls (政务服务大厅) and their counters: where one goes, and what is handled there.

CREATE SCHEMA halls;
GRANT USAGE ON SCHEMA halls TO yimen_app;

CREATE TABLE halls.hall (
  district text NOT NULL,
  code text NOT NULL CHECK (code ~ '^HALL[A-Z0-9]{2,12}$'),
  -- by which the event log names it
  id uuid NOT NULL,
  name_zh text NOT NULL CHECK (name_zh <> ''),
  name_en text NOT NULL CHECK (name_en <> ''),
  organ text NOT NULL,
  division text NOT NULL CHECK (division ~ '^\d{6}(\d{3})?$'),
  address text NOT NULL CHECK (address <> ''),
  phone text NOT NULL CHECK (phone <> ''),
  -- [{ "from": "09:00", "to": "12:00" }], on working days of the official calendar
  hours jsonb NOT NULL CHECK (jsonb_typeof(hours) = 'array'),
  standing text NOT NULL CHECK (standing IN ('read', 'republished', 'parameter')),
  -- a closed hall is kept for what happened there, and shown to nobody
  state text NOT NULL DEFAULT 'in-use' CHECK (state IN ('in-use', 'closed')),
  PRIMARY KEY (district, code),
  UNIQUE (district, id)
);
SELECT platform.protect('halls.hall', 'SELECT, INSERT, UPDATE');

-- Counters that do the same work.
CREATE TABLE halls.counter_group (
  district text NOT NULL,
  hall text NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-Z]$'),
  name_zh text NOT NULL CHECK (name_zh <> ''),
  name_en text NOT NULL CHECK (name_en <> ''),
  -- accepts for all its organs and hands on behind the counter (综合窗口)
  comprehensive boolean NOT NULL,
  note jsonb,
  PRIMARY KEY (district, hall, code),
  FOREIGN KEY (district, hall) REFERENCES halls.hall (district, code)
);
SELECT platform.protect('halls.counter_group');

CREATE TABLE halls.counter (
  district text NOT NULL,
  hall text NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  group_code text NOT NULL,
  PRIMARY KEY (district, hall, number),
  FOREIGN KEY (district, hall, group_code) REFERENCES halls.counter_group (district, hall, code)
);
SELECT platform.protect('halls.counter');

-- For which organs a group works; the first one leads.
CREATE TABLE halls.group_organ (
  district text NOT NULL,
  hall text NOT NULL,
  group_code text NOT NULL,
  organ text NOT NULL,
  place smallint NOT NULL CHECK (place > 0),
  PRIMARY KEY (district, hall, group_code, organ),
  FOREIGN KEY (district, hall, group_code) REFERENCES halls.counter_group (district, hall, code)
);
CREATE INDEX group_organ_organ ON halls.group_organ (district, organ);
SELECT platform.protect('halls.group_organ');

-- Items that a group names.
CREATE TABLE halls.group_item (
  district text NOT NULL,
  hall text NOT NULL,
  group_code text NOT NULL,
  item_code text NOT NULL,
  place smallint NOT NULL CHECK (place > 0),
  PRIMARY KEY (district, hall, group_code, item_code),
  FOREIGN KEY (district, hall, group_code) REFERENCES halls.counter_group (district, hall, code)
);
CREATE INDEX group_item_item ON halls.group_item (district, item_code);
SELECT platform.protect('halls.group_item');
