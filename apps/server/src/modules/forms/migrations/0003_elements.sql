-- Data elements are changed at the desk too: who wrote a revision, and which elements were merged into others.

-- `import` = a data pack. A load never writes over what a person wrote.
ALTER TABLE forms.data_element ADD COLUMN changed_by text NOT NULL DEFAULT 'import';
ALTER TABLE forms.code_list ADD COLUMN changed_by text NOT NULL DEFAULT 'import';

CREATE TABLE forms.element_merge (
  district text NOT NULL,
  code text NOT NULL,
  into_code text NOT NULL CHECK (into_code <> code),
  at timestamptz NOT NULL,
  by text NOT NULL,
  PRIMARY KEY (district, code)
);
CREATE INDEX element_merge_into ON forms.element_merge (district, into_code);
SELECT platform.protect('forms.element_merge', 'SELECT, INSERT, UPDATE');
