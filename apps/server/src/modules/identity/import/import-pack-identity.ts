import type { PackDistrict, PackOrgan, PackPerson, PackStaffMember } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../../platform/db/database.ts'
import type { LoggedEvent, NewEvent } from '../../../platform/events/event.ts'
import { appending } from '../../../platform/events/log.ts'
import { saveDistrict } from '../store/district.ts'
import { saveOrgan } from '../store/organ.ts'
import { insertPost, updateItems } from '../store/post.ts'
import { saveSamplePerson, saveSampleStaff } from '../store/sample.ts'
import { raiseVersion } from '../store/staff.ts'

/** The parts of a data pack that identity takes in, as their files hold them. */
export type IdentityPack = {
  readonly district: PackDistrict
  readonly organs: readonly PackOrgan[]
  readonly staff: readonly PackStaffMember[]
  readonly persons: readonly PackPerson[]
}

export type ImportedIdentity = {
  readonly organs: number
  readonly staffAdded: number
  readonly postsGranted: number
  readonly samplePeople: number
}

/**
 * Takes in the district, its organs, its staff and the people whom a sample district offers. Doing it again changes
 * nothing; posts that were granted or revoked by hand since then are not touched, except that those of the pack are
 * there. Staff of a pack have no password.
 */
export async function importPackIdentity(tx: Tx, pack: IdentityPack, now: Date): Promise<ImportedIdentity> {
  const { code: district, sample } = pack.district
  await saveDistrict(tx, pack.district)
  for (const organ of pack.organs) await saveOrgan(tx, district, organ)
  const events: NewEvent[] = []
  for (const [place, member] of pack.staff.entries())
    events.push(...(await importMember(tx, district, { ...member, sample, place }, now)))
  const offered = sample ? pack.persons.filter((person) => person.offered) : []
  for (const [place, person] of offered.entries()) await saveSamplePerson(tx, district, person, place)
  const told = events.map((event) => byImport(event, district, now))
  for (const statement of appending(told, null)) await statement.execute(tx)
  const count = (type: string) => events.filter((event) => event.type === type).length
  return {
    organs: pack.organs.length,
    staffAdded: count('identity.staff-added'),
    postsGranted: count('identity.post-granted'),
    samplePeople: offered.length,
  }
}

async function importMember(
  tx: Tx,
  district: string,
  member: PackStaffMember & { readonly sample: boolean; readonly place: number },
  now: Date,
): Promise<NewEvent[]> {
  const { staffId, added } = await saveSampleStaff(tx, district, uuidv7(), member)
  const subject = { type: 'staff', id: staffId }
  const events: NewEvent[] = []
  if (added)
    events.push({
      subject,
      type: 'identity.staff-added',
      data: { account: member.account, organ: member.organ },
    })
  for (const { organ, role, items = null } of member.posts) {
    const post = { staffId, organ, role, items }
    const postId = uuidv7()
    if (await insertPost(tx, district, { ...post, postId, grantedAt: now }))
      events.push({ subject, type: 'identity.post-granted', data: { postId, organ, role, items } })
    else if (await updateItems(tx, district, post)) await raiseVersion(tx, district, staffId)
  }
  return events
}

function byImport(event: NewEvent, district: string, at: Date): LoggedEvent {
  return { ...event, id: uuidv7(), district, at, actor: { kind: 'system', id: 'import', post: null } }
}
