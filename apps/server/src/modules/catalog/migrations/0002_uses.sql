-- Which material type each published item asks for: kept at publishing and withdrawing. Elements: forms.element_use.
CREATE TABLE catalog.material_use (
  district text NOT NULL,
  material_type text NOT NULL,
  item_id uuid NOT NULL,
  requirement text NOT NULL, -- code of the requirement in the item, as M1
  item_code text NOT NULL,
  item_name text NOT NULL,
  version int NOT NULL,
  organ_code text NOT NULL,
  organ_name text NOT NULL,
  name text NOT NULL, -- what the item calls the material
  required text NOT NULL CHECK (required IN ('always', 'sometimes', 'never')),
  exempt boolean NOT NULL, -- a source supplies it, so that it is not asked for
  PRIMARY KEY (district, material_type, item_id, requirement),
  FOREIGN KEY (district, item_id) REFERENCES catalog.item (district, item_id)
);
CREATE INDEX material_use_by_item ON catalog.material_use (district, item_id);
SELECT platform.protect('catalog.material_use');

-- What was published before this table was there.
INSERT INTO catalog.material_use
SELECT v.district, m ->> 'materialType', v.item_id, m ->> 'code', i.code, v.content ->> 'name', v.version,
  v.content -> 'organ' ->> 'code', v.content -> 'organ' ->> 'name', m ->> 'name',
  CASE WHEN m ->> 'necessity' = 'optional' THEN 'never' WHEN m ? 'when' THEN 'sometimes' ELSE 'always' END,
  m ? 'exemption'
FROM catalog.item_version v
JOIN catalog.item i ON i.district = v.district AND i.item_id = v.item_id
CROSS JOIN jsonb_array_elements(v.content -> 'materials') AS m
WHERE v.state = 'published'
ON CONFLICT DO NOTHING;

-- The server migrates `forms` first; a database that is made in another order is empty and has nothing to take over.
DO $$
BEGIN
  IF to_regclass('forms.element_use') IS NOT NULL THEN
    INSERT INTO forms.element_use
    SELECT v.district, f ->> 'element', 'item', v.item_id::text, s ->> 'code', coalesce(p ->> 'group', ''), i.code,
      v.content ->> 'name', v.version, v.content -> 'organ' ->> 'code', v.content -> 'organ' ->> 'name',
      CASE WHEN jsonb_typeof(f -> 'required') = 'object' THEN 'sometimes' ELSE coalesce(f ->> 'required', 'always') END,
      coalesce(f ->> 'filledBy', 'applicant'), f ? 'computed'
    FROM catalog.item_version v
    JOIN catalog.item i ON i.district = v.district AND i.item_id = v.item_id
    CROSS JOIN jsonb_array_elements(v.content -> 'form' -> 'sections') AS s
    CROSS JOIN jsonb_array_elements(s -> 'fields') AS p
    CROSS JOIN jsonb_array_elements(CASE WHEN p ? 'group' THEN p -> 'fields' ELSE jsonb_build_array(p) END) AS f
    WHERE v.state = 'published'
    ON CONFLICT DO NOTHING;
  END IF;
END $$;
