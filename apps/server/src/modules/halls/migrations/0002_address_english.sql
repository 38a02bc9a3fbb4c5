-- Addresses in English, for those halls whose district gives one.

ALTER TABLE halls.hall ADD COLUMN address_english text CHECK (address_english <> '');
