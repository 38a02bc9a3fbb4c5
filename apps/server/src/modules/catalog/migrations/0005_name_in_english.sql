-- The English name beside the Chinese one, so that lists in English need not open the content.

ALTER TABLE catalog.item ADD COLUMN name_english text;
UPDATE catalog.item AS i SET name_english = v.content ->> 'nameEnglish'
FROM catalog.item_version AS v
WHERE v.district = i.district AND v.item_id = i.item_id AND v.version = i.version;
