-- Data stewards look for fields on which sources disagree, and ask the source for a correction.

-- The person did not report it: a member of staff did, who is told by the list of tickets.
ALTER TABLE registry.correction ADD COLUMN by_staff boolean NOT NULL DEFAULT false;

-- The conflicts of one element, the oldest first.
CREATE INDEX conflict_of_element ON registry.conflict (district, element, since, subject_id) WHERE until IS NULL;
CREATE INDEX authority_of_organ ON registry.authority (district, organ, element) WHERE until IS NULL;
