-- Correction tickets (纠错单): a person says that what a source holds about them is wrong; the source's organ answers.
CREATE TABLE registry.correction (
  district text NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  state text NOT NULL DEFAULT 'opened' CHECK (state IN ('opened', 'taken', 'answered', 'withdrawn')),
  subject_id uuid NOT NULL,
  element text NOT NULL,
  element_name jsonb NOT NULL,
  -- whose source it is
  organ text NOT NULL,
  organ_name text NOT NULL,
  store text NOT NULL,
  -- the value as it stood, with its provenance, and what the person says is right
  shown jsonb NOT NULL,
  stated jsonb NOT NULL,
  note text NOT NULL,
  proof_file_id uuid,
  case_id uuid,
  reporter_id uuid NOT NULL,
  reporter_name text NOT NULL,
  opened_at timestamptz NOT NULL,
  due_on date NOT NULL,
  taken_by uuid,
  taken_name text,
  outcome text CHECK (outcome IN ('corrected', 'kept')),
  reason text,
  answer jsonb,
  closed_at timestamptz,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, subject_id) REFERENCES registry.subject (district, id),
  CHECK ((state = 'answered') = (outcome IS NOT NULL AND reason IS NOT NULL)),
  CHECK ((outcome IS NOT DISTINCT FROM 'corrected') = (answer IS NOT NULL)),
  CHECK ((state IN ('answered', 'withdrawn')) = (closed_at IS NOT NULL)),
  CHECK ((taken_by IS NULL) = (taken_name IS NULL)),
  CHECK (state <> 'taken' OR taken_by IS NOT NULL)
);
-- One question at a time about a value.
CREATE UNIQUE INDEX correction_once ON registry.correction (district, subject_id, element) WHERE state IN ('opened', 'taken');
CREATE INDEX correction_mine ON registry.correction (district, reporter_id, id DESC);
CREATE INDEX correction_open ON registry.correction (district, organ, due_on, id) WHERE state IN ('opened', 'taken');
CREATE INDEX correction_open_all ON registry.correction (district, due_on, id) WHERE state IN ('opened', 'taken');
CREATE INDEX correction_closed ON registry.correction (district, organ, id DESC) WHERE state IN ('answered', 'withdrawn');
CREATE INDEX correction_proof ON registry.correction (district, proof_file_id) WHERE proof_file_id IS NOT NULL;
SELECT platform.protect('registry.correction', 'SELECT, INSERT, UPDATE');
