import { Problem } from '@yimen/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Kernel } from '../actions/perform.ts'
import { actorId, type Who } from '../auth/who.ts'
import { inDistrict, type Tx } from '../db/database.ts'
import type { Module } from '../modules/module.ts'
import { refuse as refuseGenerally } from '../problems/general.ts'
import { files } from './adapters.ts'
import { disposition } from './disposition.ts'
import { contentKey, FileStoreAway } from './file-store.ts'
import { canPreview } from './kinds.ts'
import { refuse } from './problems.ts'
import { readRange } from './range.ts'
import { type FileRow, fileById } from './store.ts'

const Params = z.object({ fileId: z.uuid() })
const Query = z.object({ download: z.literal(['1', 'true']).optional() })

const described = {
  operationId: 'files.read-file',
  summary: 'Read a file that one may read',
  description: 'Problem codes: files.not-found, files.in-quarantine',
  tags: ['files'],
  params: Params,
  querystring: Query,
  response: { 200: z.string().meta({ format: 'binary' }), '4XX': Problem },
}

/**
 * Serves `GET /api/files/:fileId` (`?download=1` to save instead of showing). Who uploaded it may read it; else the
 * modules are asked (`fileAccess`), in a transaction in which they can record the reading. What is not theirs is 404.
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
    const { who, district } = request
    const row = await inDistrict(kernel.database, district, async (tx) => {
      const found = await fileById(tx, district, params.data.fileId)
      return found && (await mayRead(tx, found, { who, now: kernel.clock.now() }, modules))
        ? found
        : undefined
    })
    if (!row && who.kind === 'anonymous') throw refuseGenerally('platform.sign-in-first')
    if (!row || row.state === 'infected') throw refuse('files.not-found')
    if (row.state === 'quarantined') throw refuse('files.in-quarantine')
    return send(request, reply, row)
  })
}

async function mayRead(
  tx: Tx,
  file: FileRow,
  { who, now }: { readonly who: Who; readonly now: Date },
  modules: readonly Module[],
): Promise<boolean> {
  if (who.kind !== 'anonymous' && file.uploaded_by === actorId(who)) return true
  for (const { fileAccess } of modules)
    if (fileAccess && (await fileAccess(tx, file.district, who, file.id, now))) return true
  return false
}

async function send(request: FastifyRequest, reply: FastifyReply, row: FileRow): Promise<FastifyReply> {
  const save = Query.safeParse(request.query).data?.download !== undefined || !canPreview(row.media_type)
  const tag = `"${row.sha256}"`
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
    'accept-ranges': 'bytes',
  })
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  const range = readRange(request.headers.range, row.bytes)
  if (range === 'none') {
    reply.header('content-range', `bytes */${row.bytes}`)
    throw refuse('files.range-not-there')
  }
  try {
    const content = await files().store.get(contentKey(row.district, row.sha256), range ?? undefined)
    if (range) {
      reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${row.bytes}`)
      reply.header('content-length', range.end - range.start + 1)
    } else reply.header('content-length', row.bytes)
    return reply.send(content)
  } catch (error) {
    if (!(error instanceof FileStoreAway)) throw error
    request.log.error({ err: error, file: row.id }, 'the content of a file cannot be had')
    throw refuse('files.store-away')
  }
}
