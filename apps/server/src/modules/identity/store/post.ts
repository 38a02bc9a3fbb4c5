import type { StaffRole } from '@yimen/contract'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A post to store. `organ` `*` = every organ of the district; `items` null = all items of the organ. */
export type NewPost = {
  readonly postId: string
  readonly staffId: string
  readonly organ: string
  readonly role: StaffRole
  readonly items: readonly string[] | null
  readonly grantedAt: Date
}

/** Adds a post; false when the same one is there already. */
export async function insertPost(tx: Tx, district: string, post: NewPost): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO identity.post (district, post_id, staff_id, organ, role, items, granted_at)
    VALUES (${district}, ${post.postId}, ${post.staffId}, ${post.organ}, ${post.role},
      ${post.items === null ? null : [...post.items]}, ${post.grantedAt})
    ON CONFLICT (district, staff_id, organ, role) DO NOTHING RETURNING post_id`.execute(tx)
  return rows.length === 1
}

/** Sets for which items a post counts; true when that is a change. */
export async function updateItems(
  tx: Tx,
  district: string,
  post: Omit<NewPost, 'postId' | 'grantedAt'>,
): Promise<boolean> {
  const items = post.items === null ? null : [...post.items]
  const { rows } = await sql`
    UPDATE identity.post SET items = ${items} WHERE district = ${district} AND staff_id = ${post.staffId}
      AND organ = ${post.organ} AND role = ${post.role} AND items IS DISTINCT FROM ${items}::text[]
    RETURNING post_id`.execute(tx)
  return rows.length === 1
}

/** Takes a post away; false when the member does not hold it. */
export async function deletePost(
  tx: Tx,
  district: string,
  staffId: string,
  postId: string,
): Promise<boolean> {
  const { rows } = await sql`
    DELETE FROM identity.post WHERE district = ${district} AND staff_id = ${staffId} AND post_id = ${postId}
    RETURNING post_id`.execute(tx)
  return rows.length === 1
}
