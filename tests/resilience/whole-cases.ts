import pg from 'pg'

/** What the database holds of the cases that were handed in. */
export type WholeCases = {
  readonly ids: string[]
  /** Cases that lack their history, a material, or their receipt; must be none. */
  readonly torn: number
  /** Organs whose numbers have a gap or come twice; must be none. */
  readonly gaps: number
  /** Keys without the answer that was given for them; must be none. */
  readonly unanswered: number
  readonly undrawn: number
}

const question = `
  WITH c AS (SELECT * FROM cases."case" WHERE item_code LIKE 'bench-intake-%'),
    n AS (SELECT organ, (regexp_match(number, '(\\d+)\\D*$'))[1]::int AS serial FROM c)
  SELECT coalesce((SELECT array_agg(id ORDER BY id) FROM c), '{}') AS ids,
    (SELECT count(*) FROM c WHERE
      (SELECT count(*) FROM event.log e WHERE e.subject_id = c.id AND e.type = 'cases.case-submitted') <> 1
      OR (SELECT count(*) FROM cases.material m WHERE m.case_id = c.id) = 0
      OR (SELECT count(*) FROM cases.document d WHERE d.case_id = c.id AND d.kind = 'receipt') <> 1) AS torn,
    (SELECT count(*) FROM (SELECT FROM n GROUP BY organ
      HAVING min(serial) <> 1 OR max(serial) <> count(*) OR count(DISTINCT serial) <> count(*)) AS g) AS gaps,
    (SELECT count(*) FROM platform.idempotency WHERE action = 'cases.hand-in-case' AND response IS NULL) AS unanswered,
    (SELECT count(*) FROM cases.document d JOIN c ON c.district = d.district AND c.id = d.case_id
      WHERE d.file_id IS NULL) AS undrawn`

/** Counts them as the owner, past all rules of districts. */
export async function wholeCases(url: string): Promise<WholeCases> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<Exclude<keyof WholeCases, 'ids'>, string> & { ids: string[] }>(
      question,
    )
    const row = rows[0]
    if (!row) throw new Error('no row')
    const { ids, torn, gaps, unanswered, undrawn } = row
    return {
      ids,
      torn: Number(torn),
      gaps: Number(gaps),
      unanswered: Number(unanswered),
      undrawn: Number(undrawn),
    }
  } finally {
    await client.end()
  }
}
