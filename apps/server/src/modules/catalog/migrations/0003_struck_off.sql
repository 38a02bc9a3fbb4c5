-- Material types that need not be handed in: each because a live data duty covers it. `sourcing` strikes off and puts
-- back in the transaction of the duty. A type is struck off while at least one duty covers it.
CREATE TABLE catalog.struck_off (
  district text NOT NULL,
  material_type text NOT NULL,
  duty text NOT NULL,
  source_organ text NOT NULL CHECK (source_organ <> ''),
  store text NOT NULL CHECK (store <> ''),
  basis text NOT NULL CHECK (basis <> ''),
  since timestamptz NOT NULL,
  PRIMARY KEY (district, material_type, duty)
);
CREATE INDEX struck_off_by_duty ON catalog.struck_off (district, duty);
SELECT platform.protect('catalog.struck_off');
