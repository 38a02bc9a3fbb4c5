-- What a million rows do not need when they come in.

-- Persons that sources bring have no key of a pack: they need no entry in its index.
ALTER TABLE registry.subject DROP CONSTRAINT subject_district_pack_key_key;
CREATE UNIQUE INDEX subject_of_pack ON registry.subject (district, pack_key) WHERE pack_key IS NOT NULL;

-- A statement is written in the transaction that has just found or written its subject, and subjects are never
-- deleted; looking each of them up again doubles the time of an import.
ALTER TABLE registry.statement DROP CONSTRAINT statement_district_subject_id_fkey;
