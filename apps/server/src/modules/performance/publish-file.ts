import type { Scope } from '../../platform/actions/route.ts'
import { keepProduced } from '../../platform/files/index.ts'
import { refuseBook } from './problems.ts'
import { type Published, publishDocument } from './publish-document.ts'
import { readDocument } from './read-document.ts'

const mediaTypes = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * Publishes a file that a command or a pack brings. Throws `performance.not-a-book`, and `performance.reason-needed`
 * when errors remain and no reason is given.
 */
export async function publishFile(
  scope: Scope,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly reason: string | undefined },
): Promise<Published> {
  const document = await readDocument(file.bytes)
  const hasErrors = document.check.findings.some(({ severity }) => severity === 'error')
  if (hasErrors && file.reason === undefined) throw refuseBook('performance.reason-needed')
  const { name, reason, bytes: content } = file
  const mediaType = mediaTypes[document.book.format]
  const keep = async () => (await keepProduced(scope, { name, mediaType, content })).fileId
  return publishDocument(scope, { ...document, name, reason, keep })
}
