import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { intakeOrgans } from './seed-intake.ts'

export type Floor = { readonly by: string; readonly perSecond: number }

/** What the rows of a case written through HTTP look like, so that the floor writes the same. */
async function readTemplate(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<Record<string, string>>(`
    SELECT c.answers::text, c.own::text, c.known::text, c.struck_off::text, c.item_name, c.item_name_english, c.applicant_id::text, c.applicant_name,
      c.representative_id::text, c.representative_name, d.title::text, d.content::text AS document,
      (SELECT material_id::text FROM cases.material m WHERE m.district = c.district AND m.case_id = c.id LIMIT 1) AS material,
      (SELECT data::text FROM event.log e WHERE e.district = c.district AND e.subject_id = c.id
        AND e.type = 'cases.case-submitted') AS event,
      (SELECT name FROM pgboss.job LIMIT 1) AS queue,
      (SELECT data::text FROM pgboss.job LIMIT 1) AS job,
      (SELECT response::text FROM platform.idempotency i WHERE i.district = c.district AND i.action = 'cases.hand-in-case'
        AND i.response IS NOT NULL LIMIT 1) AS response
    FROM cases."case" c JOIN cases.document d ON d.district = c.district AND d.case_id = c.id
    WHERE c.item_code LIKE 'bench-intake-%' ORDER BY c.id DESC LIMIT 1`)
  const row = rows[0]
  if (!row) throw new Error('the floor has no case to copy')
  return row
}

/** The statements of one case, as bare as they can be: one transaction, the same rows, no checks, nothing read. */
function statements(row: Record<string, string>): string {
  // pgbench takes `:name` for a variable even inside a literal, so colons are written as escapes.
  const text = (name: string) =>
    `E'${(row[name] ?? '').replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`
  return `\\set organ random(0, ${intakeOrgans - 1})
\\set key random(1, 9000000000000000000)
SELECT gen_random_uuid() AS id, gen_random_uuid() AS document \\gset
BEGIN;
INSERT INTO platform.idempotency (district, actor, key, action, body_hash, at)
  VALUES ('110102', ${text('representative_id')}, 'floor-' || :key || :id, 'cases.hand-in-case', repeat('0', 64), now());
INSERT INTO platform.serial AS s (district, organ, year, kind, last) VALUES ('110102', 'FLOOR' || :organ, 2026, 'case', 1)
  ON CONFLICT (district, organ, year, kind) DO UPDATE SET last = s.last + 1 RETURNING last \\gset
INSERT INTO cases."case" (district, id, number, item_code, item_version, item_name, item_name_english,
  organ, organ_name, status, applicant_id, applicant_name, applicant_kind, representative_id, representative_name, capacity, channel, answers, own, known,
  struck_off, submitted_at, received_on, tell_by, work_role, sort_day, created_at, updated_at)
  VALUES ('110102', :id, 'FLOOR' || :organ || '-2026-' || lpad(:last::text, 6, '0'), 'bench-intake-' || :organ, 1,
  ${text('item_name')}, ${text('item_name_english')}, 'BENCH' || :organ, '基准测试局' || :organ, 'submitted', ${text('applicant_id')},
  ${text('applicant_name')}, 'legal-person', ${text('representative_id')}, ${text('representative_name')},
  'legal-representative', 'portal', ${text('answers')}, ${text('own')}, ${text('known')}, ${text('struck_off')}, now(), current_date,
  current_date + 7, 'clerk', current_date + 7, now(), now());
INSERT INTO cases.material (district, case_id, requirement, material_id, from_vault)
  VALUES ('110102', :id, 'M4', ${text('material')}, true), ('110102', :id, 'M5', ${text('material')}, true);
INSERT INTO cases.document (district, id, case_id, kind, number, title, issued_on, issued_by, content, verify_code)
  VALUES ('110102', :document, :id, 'receipt', 'FLOOR' || :organ || '-2026-' || lpad(:last::text, 6, '0'),
  ${text('title')}, current_date, '基准测试局' || :organ, ${text('document')},
  upper(left(replace(:document, '-', ''), 12)));
INSERT INTO event.log (district, id, at, subject_type, subject_id, type, actor_kind, actor_id, data, idempotency_key)
  VALUES ('110102', gen_random_uuid(), now(), 'case', :id, 'cases.case-opened', 'resident', ${text('representative_id')}, ${text('event')}, 'floor-' || :key),
  ('110102', gen_random_uuid(), now(), 'case', :id, 'cases.case-submitted', 'resident', ${text('representative_id')}, ${text('event')}, 'floor-' || :key),
  ('110102', gen_random_uuid(), now(), 'case', :id, 'cases.document-drawn-up', 'resident', ${text('representative_id')}, ${text('event')}, 'floor-' || :key);
INSERT INTO pgboss.job (id, name, data) VALUES (gen_random_uuid(), ${text('queue')}, ${text('job')});
UPDATE platform.idempotency SET status = 201, response = ${text('response')}
  WHERE district = '110102' AND actor = ${text('representative_id')} AND key = 'floor-' || :key || :id;
COMMIT;
`
}

/** Writes cases with pgbench for so many seconds. Answers how many a second. */
export async function runFloor(databaseUrl: string, clients: number, seconds: number): Promise<Floor> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const folder = await mkdtemp(join(tmpdir(), 'yimen-floor-'))
  try {
    const script = join(folder, 'intake.sql')
    await writeFile(script, statements(await readTemplate(client)))
    const result = spawnSync(
      'pgbench',
      [
        '--no-vacuum',
        '--protocol=prepared',
        `--client=${clients}`,
        '--jobs=2',
        `--time=${seconds}`,
        `--file=${script}`,
        databaseUrl,
      ],
      { encoding: 'utf8' },
    )
    const tps = /tps = ([\d.]+)/.exec(result.stdout ?? '')?.[1]
    if (result.status !== 0 || !tps) throw new Error(`pgbench: ${result.error?.message ?? result.stderr}`)
    return { by: 'pgbench', perSecond: Number(tps) }
  } finally {
    await client.end()
    await rm(folder, { recursive: true, force: true })
  }
}
