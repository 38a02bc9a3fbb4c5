-- The law under which a duty supplies, in English too where the district gives it.

ALTER TABLE sourcing.duty ADD COLUMN basis_english text CHECK (basis_english <> '');
