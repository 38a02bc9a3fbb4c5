import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { contentOf, refuseFile, usableFile } from '../../platform/files/index.ts'
import { type ReadDocument, readDocument } from './read-document.ts'

/** A document that the caller has uploaded, read and checked. Somebody else's upload is not found. */
export async function uploadedDocument(
  { tx, district, who }: Pick<Scope, 'tx' | 'district' | 'who'>,
  fileId: string,
): Promise<ReadDocument & { readonly name: string }> {
  const file = await usableFile(tx, district, fileId)
  if (file.uploadedBy !== actorId(who)) throw refuseFile('files.not-found')
  return { ...(await readDocument(await contentOf(district, file))), name: file.name }
}
