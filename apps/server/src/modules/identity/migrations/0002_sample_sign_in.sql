-- The sample accounts in the order of the pack; and what the development identity provider has under way, so that it
-- survives a restart and several processes can serve it.

ALTER TABLE identity.staff ADD COLUMN place integer NOT NULL DEFAULT 0;
ALTER TABLE identity.sample_person ADD COLUMN place integer NOT NULL DEFAULT 0;

CREATE TABLE identity.provider_entry (
  district text NOT NULL,
  model text NOT NULL,
  id text NOT NULL,
  uid text,
  grant_id text,
  payload jsonb NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (district, model, id)
);
CREATE INDEX provider_entry_uid ON identity.provider_entry (district, model, uid) WHERE uid IS NOT NULL;
CREATE INDEX provider_entry_grant ON identity.provider_entry (district, grant_id) WHERE grant_id IS NOT NULL;
SELECT platform.protect('identity.provider_entry');
