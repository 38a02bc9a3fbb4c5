-- Who may revoke a material, what was promised in place of one, and what its values were read from.
ALTER TABLE materials.material
  -- code of the organ that issued it; only that organ may revoke it
  ADD COLUMN issuer_organ text,
  -- 告知承诺: the words that were promised and what follows, as they stood then
  ADD COLUMN promise jsonb,
  -- which of its values were read off the picture and confirmed by the person: {"number": {...}}
  ADD COLUMN read_off jsonb,
  ADD CHECK (promise IS NULL OR trust = 'D' OR trust = 'B');
CREATE INDEX material_issued ON materials.material (district, issuer_organ, number) WHERE issuer_organ IS NOT NULL;
