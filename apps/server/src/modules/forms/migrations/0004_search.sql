-- Elements and code lists are found without reading their contents: what a search looks through is kept with them.

-- A line each, after a figure that says what it is: 0 code, 1 names, 3 synonyms, 6 initials, 7 pinyin, 8 definition.
-- Pinyin cannot be worked out here: the next load of a pack or change adds it, and all else is found until then.
ALTER TABLE forms.data_element ADD COLUMN found_by text NOT NULL DEFAULT '';
ALTER TABLE forms.code_list ADD COLUMN found_by text NOT NULL DEFAULT '';
UPDATE forms.data_element SET found_by = concat(E'\n0', lower(code),
  E'\n1', lower(replace(content #>> '{name,zh}', ' ', '')),
  E'\n1', lower(replace(content #>> '{name,en}', ' ', '')),
  (SELECT string_agg(concat(E'\n3', lower(replace(synonym, ' ', ''))), '')
    FROM jsonb_array_elements_text(coalesce(content -> 'synonyms', '[]')) AS synonym),
  E'\n8', lower(replace(content #>> '{definition,zh}', ' ', '')), E'\n');
UPDATE forms.code_list SET found_by = concat(E'\n0', lower(code),
  E'\n1', lower(replace(content #>> '{name,zh}', ' ', '')),
  E'\n1', lower(replace(content #>> '{name,en}', ' ', '')), E'\n');
ALTER TABLE forms.data_element ALTER COLUMN found_by DROP DEFAULT;
ALTER TABLE forms.code_list ALTER COLUMN found_by DROP DEFAULT;
