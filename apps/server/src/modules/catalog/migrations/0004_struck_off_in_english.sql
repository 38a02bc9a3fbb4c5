-- The source, store and law of what is struck off in English too, where the duty has them.

ALTER TABLE catalog.struck_off
  ADD COLUMN source_organ_english text CHECK (source_organ_english <> ''),
  ADD COLUMN store_english text CHECK (store_english <> ''),
  ADD COLUMN basis_english text CHECK (basis_english <> '');
