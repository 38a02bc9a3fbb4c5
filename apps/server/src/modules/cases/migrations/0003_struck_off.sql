-- What was struck off when the case was submitted, by material type: it stays so, whatever becomes of the duty. NULL =
-- submitted before duties decided it; then the item's own word counts.
ALTER TABLE cases."case" ADD COLUMN struck_off jsonb;
