-- Cases: one row is the fold of its events. Constraints make wrong states unstorable.
CREATE SCHEMA cases;
GRANT USAGE ON SCHEMA cases TO yimen_app;

CREATE TABLE cases."case" (
  district text NOT NULL,
  id uuid NOT NULL,
  number text,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  item_code text NOT NULL,
  item_version int NOT NULL,
  item_name text NOT NULL,
  item_name_english text,
  organ text NOT NULL,
  organ_name text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'correction-requested', 'accepted', 'reviewing',
    'decided', 'produced', 'released', 'delivered', 'archived', 'not-needed', 'refused', 'withdrawn', 'lapsed',
    'transferred', 'void')),
  step smallint CHECK (step >= 0),
  outcome text CHECK (outcome IN ('granted', 'denied')),
  applicant_id uuid NOT NULL,
  applicant_name text NOT NULL,
  applicant_kind text NOT NULL CHECK (applicant_kind IN ('person', 'legal-person')),
  representative_id uuid NOT NULL,
  representative_name text NOT NULL,
  capacity text NOT NULL CHECK (capacity IN ('self', 'legal-representative', 'agent')),
  once boolean NOT NULL DEFAULT false,
  channel text NOT NULL CHECK (channel IN ('portal', 'counter', 'kiosk', 'miniapp')),
  answers jsonb NOT NULL,
  own jsonb NOT NULL,
  known jsonb NOT NULL,
  refused text[] NOT NULL DEFAULT '{}',
  internal jsonb NOT NULL DEFAULT '{}',
  submitted_at timestamptz,
  received_on date,
  tell_by date,
  accepted_on date,
  deemed boolean NOT NULL DEFAULT false,
  due_on date,
  provisional boolean NOT NULL DEFAULT false,
  decided_at timestamptz,
  delivered_at timestamptz,
  correction jsonb,
  pauses jsonb NOT NULL DEFAULT '[]',
  paused boolean NOT NULL DEFAULT false,
  extensions jsonb NOT NULL DEFAULT '[]',
  reason text,
  legal_basis text,
  claimed_by uuid,
  claimed_name text,
  -- who is to act next, and by when it sorts: the worklist is one range of these
  work_role text CHECK (work_role IN ('clerk', 'reviewer', 'decider')),
  sort_day date NOT NULL DEFAULT '9999-12-31',
  kept_until date,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (district, id),
  CONSTRAINT case_number UNIQUE (district, number),
  CONSTRAINT numbered_when_submitted CHECK (status = 'draft' OR (number IS NOT NULL AND submitted_at IS NOT NULL AND received_on IS NOT NULL)),
  CONSTRAINT draft_is_kept CHECK (status <> 'draft' OR kept_until IS NOT NULL),
  CONSTRAINT accepted_has_day CHECK (status NOT IN ('accepted', 'reviewing', 'decided', 'produced', 'released', 'delivered', 'archived') OR accepted_on IS NOT NULL),
  CONSTRAINT stepped_in_review CHECK (status NOT IN ('accepted', 'reviewing') OR step IS NOT NULL),
  CONSTRAINT decided_has_outcome CHECK ((status IN ('decided', 'produced', 'released', 'delivered', 'archived')) = (outcome IS NOT NULL) ),
  CONSTRAINT decided_has_time CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CONSTRAINT denial_has_reason CHECK (outcome IS DISTINCT FROM 'denied' OR reason IS NOT NULL),
  CONSTRAINT refusal_has_reason CHECK (status <> 'refused' OR (reason IS NOT NULL AND legal_basis IS NOT NULL)),
  CONSTRAINT correction_is_told CHECK (status <> 'correction-requested' OR correction IS NOT NULL),
  CONSTRAINT paused_in_review CHECK (NOT paused OR status IN ('accepted', 'reviewing')),
  CONSTRAINT work_is_open CHECK (work_role IS NULL OR status IN ('submitted', 'accepted', 'reviewing', 'released')),
  CONSTRAINT claim_has_name CHECK ((claimed_by IS NULL) = (claimed_name IS NULL))
);
CREATE UNIQUE INDEX case_draft ON cases."case" (district, applicant_id, item_code, representative_id) WHERE status = 'draft';
CREATE INDEX case_applicant ON cases."case" (district, applicant_id, updated_at DESC, id);
CREATE INDEX case_work ON cases."case" (district, work_role, sort_day, id) WHERE work_role IS NOT NULL;
CREATE INDEX case_work_organ ON cases."case" (district, work_role, organ, sort_day, id) WHERE work_role IS NOT NULL;
CREATE INDEX case_work_item ON cases."case" (district, work_role, item_code, sort_day, id) WHERE work_role IS NOT NULL;
CREATE INDEX case_claimed ON cases."case" (district, claimed_by, sort_day, id) WHERE claimed_by IS NOT NULL AND work_role IS NOT NULL;
CREATE INDEX case_deemed ON cases."case" (district, tell_by) WHERE status = 'submitted';
CREATE INDEX case_lapsing ON cases."case" (district, sort_day) WHERE status = 'correction-requested';
CREATE INDEX case_drafts_kept ON cases."case" (district, kept_until) WHERE status = 'draft';
CREATE UNIQUE INDEX case_once ON cases."case" (district, applicant_id, item_code)
  WHERE once AND status NOT IN ('draft', 'refused', 'withdrawn', 'lapsed', 'not-needed', 'void') AND outcome IS DISTINCT FROM 'denied';
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX case_words ON cases."case" USING gin ((number || ' ' || applicant_name) gin_trgm_ops) WHERE work_role IS NOT NULL;
SELECT platform.protect('cases."case"');

-- Under row-level security an operator that is not leakproof (ILIKE) cannot use its index. This function runs as the
-- owner and holds the rule of districts itself, so that finding by words stays one index look-up.
CREATE FUNCTION cases.find_open(pattern text, most int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT id FROM cases."case"
  WHERE district = current_setting('yimen.district', true) AND work_role IS NOT NULL
    AND (number || ' ' || applicant_name) ILIKE pattern
  LIMIT most
$$;
REVOKE ALL ON FUNCTION cases.find_open(text, int) FROM public;
GRANT EXECUTE ON FUNCTION cases.find_open(text, int) TO yimen_app;

-- What was handed in for each requirement; the material itself lives in the subject's vault.
CREATE TABLE cases.material (
  district text NOT NULL,
  case_id uuid NOT NULL,
  requirement text NOT NULL,
  material_id uuid NOT NULL,
  from_vault boolean NOT NULL,
  PRIMARY KEY (district, case_id, requirement),
  FOREIGN KEY (district, case_id) REFERENCES cases."case" (district, id) ON DELETE CASCADE
);
CREATE INDEX material_used ON cases.material (district, material_id);
SELECT platform.protect('cases.material');

-- Sealed, dated documents. `content` is what the PDF is drawn from; `file_id` comes when it has been drawn.
CREATE TABLE cases.document (
  district text NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receipt', 'acceptance-notice', 'correction-notice', 'refusal', 'not-needed-notice',
    'pause-notice', 'extension-notice', 'decision', 'result')),
  number text NOT NULL,
  title jsonb NOT NULL,
  issued_on date NOT NULL,
  issued_by text NOT NULL,
  content jsonb NOT NULL,
  file_id uuid,
  -- printed on the document: whoever holds it can ask whether it is true
  verify_code text NOT NULL CHECK (verify_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  PRIMARY KEY (district, id),
  CONSTRAINT document_number UNIQUE (district, number, kind),
  CONSTRAINT document_code UNIQUE (district, verify_code),
  FOREIGN KEY (district, case_id) REFERENCES cases."case" (district, id)
);
CREATE INDEX document_case ON cases.document (district, case_id, issued_on, id);
CREATE INDEX document_file ON cases.document (district, file_id) WHERE file_id IS NOT NULL;
SELECT platform.protect('cases.document', 'SELECT, INSERT, UPDATE');

-- Opinions of the review steps: kept word for word, never changed.
CREATE TABLE cases.opinion (
  district text NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  step smallint NOT NULL,
  step_name jsonb NOT NULL,
  staff_id uuid NOT NULL,
  staff_name text NOT NULL,
  at timestamptz NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('grant', 'deny', 'granted', 'denied', 'sent-back')),
  opinion text NOT NULL,
  PRIMARY KEY (district, id),
  FOREIGN KEY (district, case_id) REFERENCES cases."case" (district, id)
);
CREATE INDEX opinion_case ON cases.opinion (district, case_id, at, id);
SELECT platform.protect('cases.opinion', 'SELECT, INSERT');

-- Who acted on what, newest first: the "done" list of each officer.
CREATE TABLE cases.handled (
  district text NOT NULL,
  staff_id uuid NOT NULL,
  case_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (district, staff_id, case_id),
  FOREIGN KEY (district, case_id) REFERENCES cases."case" (district, id)
);
CREATE INDEX handled_recently ON cases.handled (district, staff_id, at DESC, case_id);
SELECT platform.protect('cases.handled', 'SELECT, INSERT, UPDATE');
