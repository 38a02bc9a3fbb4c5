import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Problem } from '@yimen/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Kernel } from '../actions/perform.ts'
import { actorId, type Who } from '../auth/who.ts'
import { dayOf } from '../clock/clock.ts'
import { inDistrict, type Tx } from '../db/database.ts'
import type { Module } from '../modules/module.ts'
import { refuse as refuseGenerally } from '../problems/general.ts'
import { files } from './adapters.ts'
import { disposition } from './disposition.ts'
import { type ByteRange, contentKey, FileStoreAway } from './file-store.ts'
import { canPreview } from './kinds.ts'
import { type CopyMark, type MarkOrder, markKind, markOf } from './marking/mark.ts'
import { markCopy } from './marking/mark-copy.ts'
import { refuse } from './problems.ts'
import { readRange } from './range.ts'
import { type FileRow, fileById } from './store.ts'

const Params = z.object({ fileId: z.uuid() })
const Query = z.object({
  download: z.literal(['1', 'true']).optional(),
  purpose: z
    .string()
    .trim()
    .min(2)
    .max(30)
    .optional()
    .describe('for what: then the copy carries a mark that says so'),
  for: z.string().trim().min(1).max(30).optional().describe('who gets the copy; the reader when not given'),
})
type Query = z.infer<typeof Query>

const described = {
  operationId: 'files.read-file',
  summary: 'Read a file that one may read',
  description:
    'Problem codes: files.not-found, files.in-quarantine, files.purpose-missing, files.cannot-mark. ' +
    'Staff get a copy that names purpose, organ and day across it; the file itself is never changed.',
  tags: ['files'],
  params: Params,
  querystring: Query,
  response: { 200: z.string().meta({ format: 'binary' }), '4XX': Problem },
}

/**
 * Serves `GET /api/files/:fileId` (`?download=1` to save instead of showing). Who uploaded it may read it; else the
 * modules are asked (`fileAccess`), in a transaction in which they can record the reading. What is not theirs is 404.
 * Where the module allows only a marked copy, or the reader asks for one by its purpose, the answer is a copy with the
 * mark across it; `x-yimen-copy` says `original` or `marked`.
 */
export function registerDownload(server: FastifyInstance, kernel: Kernel, modules: readonly Module[]): void {
  // The schema only describes: an id that is none is answered as a file that is not there.
  const options = {
    schema: described,
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
  }
  server.get('/api/files/:fileId', options, async (request, reply) => {
    const params = Params.safeParse(request.params)
    if (!params.success) throw refuse('files.not-found')
    const asked = Query.safeParse(request.query)
    if (!asked.success) throw refuse('files.purpose-missing')
    const { who, district } = request
    const now = kernel.clock.now()
    const found = await inDistrict(kernel.database, district, async (tx) => {
      const row = await fileById(tx, district, params.data.fileId)
      const access = row ? await accessTo(tx, row, { who, now }, modules) : false
      return row && access ? { row, access } : undefined
    })
    if (!found && who.kind === 'anonymous') throw refuseGenerally('platform.sign-in-first')
    if (!found || found.row.state === 'infected') throw refuse('files.not-found')
    if (found.row.state === 'quarantined') throw refuse('files.in-quarantine')
    const mark = found.access === true ? markAsked(asked.data, who, dayOf(now)) : found.access
    return send(request, reply, { row: found.row, mark, save: asked.data.download !== undefined })
  })
}

/** True = the original; a mark = only a copy that carries it. */
async function accessTo(
  tx: Tx,
  file: FileRow,
  { who, now }: { readonly who: Who; readonly now: Date },
  modules: readonly Module[],
): Promise<boolean | CopyMark> {
  if (who.kind !== 'anonymous' && file.uploaded_by === actorId(who)) return true
  for (const { fileAccess } of modules) {
    const access = fileAccess ? await fileAccess(tx, file.district, who, file.id, now) : false
    if (access) return access
  }
  return false
}

/** The mark that a reader asked for on a copy of what they may have as it is. */
function markAsked(asked: Query, who: Who, day: string): CopyMark | null {
  if (asked.purpose === undefined) return null
  return markOf(asked.purpose, asked.for ?? (who.kind === 'anonymous' ? '' : who.name), day)
}

type Wanted = { readonly row: FileRow; readonly mark: CopyMark | null; readonly save: boolean }

async function send(request: FastifyRequest, reply: FastifyReply, wanted: Wanted): Promise<FastifyReply> {
  const { row, mark } = wanted
  const kind = mark && markKind(row.media_type)
  const save = wanted.save || !canPreview(row.media_type)
  const tag = `"${
    kind
      ? createHash('sha256')
          .update([row.sha256, ...mark.lines].join(' '))
          .digest('hex')
      : row.sha256
  }"`
  reply.headers({
    'content-type': row.media_type,
    'x-content-type-options': 'nosniff',
    'content-disposition': disposition(save ? 'attachment' : 'inline', row.name),
    // A PDF under `sandbox` is not shown by Chromium's viewer; it gets a policy that loads and embeds nothing.
    'content-security-policy':
      row.media_type === 'application/pdf'
        ? "default-src 'none'; object-src 'self'; frame-ancestors 'self'"
        : "sandbox; default-src 'none'; frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    // Kept by the browser but asked for each time: rights may have changed.
    'cache-control': 'private, no-cache',
    etag: tag,
    'accept-ranges': kind ? 'none' : 'bytes',
    'x-yimen-copy': kind ? 'marked' : 'original',
  })
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  if (kind) return reply.send(await markedCopy(request, row, { kind, lines: mark.lines }))
  const range = readRange(request.headers.range, row.bytes)
  if (range === 'none') {
    reply.header('content-range', `bytes */${row.bytes}`)
    throw refuse('files.range-not-there')
  }
  const content = await contentOf(request, row, range ?? undefined)
  if (range) {
    reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${row.bytes}`)
    reply.header('content-length', range.end - range.start + 1)
  } else reply.header('content-length', row.bytes)
  return reply.send(content)
}

/** The content as stored. Throws `files.store-away` when the store cannot be reached. */
async function contentOf(request: FastifyRequest, row: FileRow, range?: ByteRange): Promise<Readable> {
  try {
    return await files().store.get(contentKey(row.district, row.sha256), range)
  } catch (error) {
    if (!(error instanceof FileStoreAway)) throw error
    request.log.error({ err: error, file: row.id }, 'the content of a file cannot be had')
    throw refuse('files.store-away')
  }
}

/** A copy with the mark across it. Throws `files.cannot-mark` rather than to hand out one without. */
async function markedCopy(
  request: FastifyRequest,
  row: FileRow,
  mark: Omit<MarkOrder, 'content'>,
): Promise<Buffer> {
  const content = await buffer(await contentOf(request, row))
  try {
    return Buffer.from(await markCopy({ ...mark, content }))
  } catch (error) {
    request.log.warn({ err: error, file: row.id }, 'no mark can be put on a file')
    throw refuse('files.cannot-mark')
  }
}
