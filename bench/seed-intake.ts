import pg from 'pg'

/** So many organs take cases in: each has a series of numbers of its own, as in a real district. */
export const intakeOrgans = 16
const district = '110102'

/** An item like the seal subsidy for each organ, open to the same firm again and again; its vault holds all materials. */
export async function seedIntake(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(insertOrgans, [district, intakeOrgans])
    await client.query(insertItems, [district, intakeOrgans])
    await client.query(insertVersions, [district])
    await client.query(insertInvoice, [district])
  } finally {
    await client.end()
  }
}

const insertOrgans = `
  INSERT INTO identity.organ (district, code, name, short_name, kind)
  SELECT $1, 'BENCH' || n, '基准测试局' || n, '测试局' || n, 'department' FROM generate_series(0, $2::int - 1) AS n`

const insertItems = `
  INSERT INTO catalog.item (district, item_id, code, origin, organ_code, organ_name, name, sort, type, version, state,
    applied, held, errors, warnings, broken, created_at, updated_at)
  SELECT i.district, gen_random_uuid(), 'bench-intake-' || n, i.origin, 'BENCH' || n, '基准测试局' || n, i.name || n,
    i.sort || n, i.type, i.version, i.state, i.applied, i.held, i.errors, i.warnings, i.broken, now(), now()
  FROM catalog.item i, generate_series(0, $2::int - 1) AS n WHERE i.district = $1 AND i.code = 'seal-subsidy'`

const insertVersions = `
  INSERT INTO catalog.item_version (district, item_id, version, state, content, findings, created_at, created_by, published_at)
  SELECT b.district, b.item_id, v.version, v.state,
    v.content || jsonb_build_object('oncePerSubject', false,
      'organ', jsonb_build_object('code', b.organ_code, 'name', b.organ_name)),
    v.findings, v.created_at, v.created_by, v.published_at
  FROM catalog.item b
  JOIN catalog.item s ON s.district = b.district AND s.code = 'seal-subsidy'
  JOIN catalog.item_version v ON v.district = s.district AND v.item_id = s.item_id AND v.state = 'published'
  WHERE b.district = $1 AND b.code LIKE 'bench-intake-%'`

const insertInvoice = `
  INSERT INTO materials.material (district, id, subject_id, type, name, trust, issuer, number, issued_on, valid_until,
    seen_at, file_id, added_by, added_at)
  SELECT district, gen_random_uuid(), subject_id, 'seal-invoice', '刻章发票', 'B', issuer, number, issued_on, NULL,
    coalesce(seen_at, '{"zh": "基准测试", "en": "benchmark"}'), file_id, added_by, added_at
  FROM materials.material WHERE district = $1 AND type = 'bank-account-proof'`
