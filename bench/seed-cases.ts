import pg from 'pg'

export type Seeded = { readonly account: string; readonly open: number; readonly searched: string }

const district = '110102'
const organ = 'BENCH'
const itemTypes = 400
const account = 'bench.reviewer'

/**
 * Fills the database with cases as years of work leave them: one in twenty is open, spread over 400 item types of one
 * organ, due on days around today. The officer may work on `permittedItems` of the types.
 */
export async function seedCases(
  databaseUrl: string,
  size: { cases: number; permittedItems: number; say: (line: string) => void },
): Promise<Seeded> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`SET yimen.district = '${district}'`)
    await client.query(insertOrgan, [district, organ])
    await client.query(insertItems, [district, itemTypes, organ])
    await client.query(insertVersions, [district, organ])
    const batch = 100_000
    for (let from = 0; from < size.cases; from += batch) {
      const count = Math.min(batch, size.cases - from)
      await client.query(insertCases, [district, organ, from, count, itemTypes])
      size.say(`${(from + count).toLocaleString('en')} cases`)
    }
    await client.query('VACUUM ANALYZE cases."case"')
    await client.query(insertOfficer, [district, account, organ])
    await client.query(insertPost, [district, account, organ, size.permittedItems])
    const open = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM cases."case" WHERE district = $1 AND work_role IS NOT NULL',
      [district],
    )
    return { account, open: open.rows[0]?.n ?? 0, searched: '样例第 777' }
  } finally {
    await client.end()
  }
}

const insertOrgan = `
  INSERT INTO identity.organ (district, code, name, short_name, kind) VALUES ($1, $2, '基准测试局', '测试局', 'department')`

/** Item types like the seal subsidy, under other codes: the worklist asks for each one's state table. */
const insertItems = `
  INSERT INTO catalog.item (district, item_id, code, origin, organ_code, organ_name, name, sort, type, version, state,
    applied, held, errors, warnings, broken, created_at, updated_at)
  SELECT i.district, gen_random_uuid(), 'bench-' || n, i.origin, $3, '基准测试局', i.name || n, i.sort || n, i.type,
    i.version, i.state, i.applied, i.held, i.errors, i.warnings, i.broken, now(), now()
  FROM catalog.item i, generate_series(0, $2::int - 1) AS n WHERE i.district = $1 AND i.code = 'seal-subsidy'`

const insertVersions = `
  INSERT INTO catalog.item_version (district, item_id, version, state, content, findings, created_at, created_by, published_at)
  SELECT b.district, b.item_id, v.version, v.state,
    jsonb_set(v.content, '{organ}', jsonb_build_object('code', $2::text, 'name', '基准测试局')), v.findings,
    v.created_at, v.created_by, v.published_at
  FROM catalog.item b
  JOIN catalog.item s ON s.district = b.district AND s.code = 'seal-subsidy'
  JOIN catalog.item_version v ON v.district = s.district AND v.item_id = s.item_id AND v.state = 'published'
  WHERE b.district = $1 AND b.organ_code = $2`

const insertCases = `
  INSERT INTO cases."case" (district, id, number, item_code, item_version, item_name, organ, organ_name, status, step,
    outcome, applicant_id, applicant_name, applicant_kind, representative_id, representative_name, capacity, channel,
    answers, own, known, submitted_at, received_on, tell_by, accepted_on, due_on, decided_at, work_role, sort_day,
    created_at, updated_at)
  SELECT $1, gen_random_uuid(), $2 || '-' || to_char(c.at, 'YYYY') || '-' || lpad(c.n::text, 7, '0'),
    'bench-' || (c.n % $5::int), 1, '基准事项 ' || (c.n % $5::int), $2, '基准测试局',
    CASE WHEN c.open THEN 'reviewing' ELSE 'delivered' END, CASE WHEN c.open THEN 0 END,
    CASE WHEN c.open THEN NULL ELSE 'granted' END, gen_random_uuid(), '样例第 ' || c.n || ' 号公司', 'legal-person',
    gen_random_uuid(), '样例', 'legal-representative', 'portal', '{"S1": "self"}',
    jsonb_build_object('remark', repeat('填', 100)), jsonb_build_object('filled', repeat('x', 400)),
    c.at, c.at::date, c.at::date + 7, c.at::date, c.at::date + 14,
    CASE WHEN c.open THEN NULL ELSE c.at + interval '5 days' END,
    CASE WHEN c.open THEN 'reviewer' END,
    CASE WHEN c.open THEN current_date - 5 + (c.n / 7 % 30)::int ELSE '9999-12-31' END,
    c.at, c.at
  FROM (SELECT n, n / 400 % 20 = 0 AS open, now() - make_interval(mins => (n % 1000000)) AS at
        FROM generate_series($3::int, $3::int + $4::int - 1) AS n) AS c`

const insertOfficer = `
  INSERT INTO identity.staff (district, staff_id, account, name, organ, sample, about)
  VALUES ($1, gen_random_uuid(), $2, '测试审查员', $3, true, '{"zh": "基准测试", "en": "benchmark"}')`

const insertPost = `
  INSERT INTO identity.post (district, post_id, staff_id, organ, role, items, granted_at)
  SELECT $1, gen_random_uuid(), staff_id, $3, 'reviewer',
    (SELECT array_agg('bench-' || n * 2) FROM generate_series(0, $4::int - 1) AS n), now()
  FROM identity.staff WHERE district = $1 AND account = $2`
