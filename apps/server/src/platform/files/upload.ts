import { createHash } from 'node:crypto'
import { Problem, StoredFile } from '@yimen/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Kernel } from '../actions/perform.ts'
import { transact } from '../actions/transact.ts'
import { judge } from '../auth/policy.ts'
import { actorId } from '../auth/who.ts'
import { keyOf } from '../http/register-route.ts'
import { refuse as refuseGenerally } from '../problems/general.ts'
import { files } from './adapters.ts'
import { checkKind } from './check-kind.ts'
import { cleanName } from './clean-name.ts'
import { contentKey } from './file-store.ts'
import { refuse } from './problems.ts'
import { checkSound } from './soundness/check-sound.ts'
import { type Spooled, spool, tooLarge } from './spool.ts'
import { countUploads, type FileRow, insertFile, lockContentShared } from './store.ts'
import { asStoredFile } from './use-file.ts'

/** Room for the boundaries and headers of the form around the file. */
const formRoom = 65_536
const filesPerDay = 300
const day = 86_400_000

const described = {
  operationId: 'files.upload-file',
  summary: 'Put a file in, to be handed in with an application',
  description:
    'Problem codes: files.too-large, files.type-not-allowed, files.name-and-content-differ, files.empty, ' +
    'files.broken, files.encrypted, files.unpacks-too-large, files.too-many-pixels, files.infected',
  tags: ['files'],
  consumes: ['multipart/form-data'],
  body: z.object({ file: z.string().meta({ format: 'binary' }) }),
  response: { 201: StoredFile, '4XX': Problem },
}

/**
 * Serves `POST /api/files`, a form with one part `file`. It is streamed to the disk while it is hashed, cut off at the
 * limit, typed by its content and scanned; the answer is a `StoredFile`, the same one for the same key.
 */
export function registerUpload(server: FastifyInstance, kernel: Kernel): void {
  server.post('/api/files', {
    schema: described,
    // The form is read as a stream; the schema only describes it.
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
    onRequest: async (request) => {
      const { limit } = files()
      // Too long by its own account: not a byte is read.
      if (Number(request.headers['content-length'] ?? 0) > limit + formRoom) throw tooLarge(limit)
    },
    onResponse: async (request) => letGo(request),
    handler: async (request, reply) => {
      const verdict = judge(kernel.ruleOf('files.upload-file'), request.who)
      if (verdict === 'sign-in') throw refuseGenerally('platform.sign-in-first')
      if (verdict === 'not-allowed') throw refuseGenerally('platform.not-allowed')
      const key = keyOf(request)
      if (!key) throw refuseGenerally('platform.key-missing')
      const part = await request.file({ limits: { fileSize: files().limit + 1 }, throwFileSizeLimit: false })
      if (!part) throw refuse('files.no-file')
      const spooled = await spool(part.file, files())
      try {
        return await store(kernel, request, reply, { key, name: cleanName(part.filename), spooled })
      } finally {
        await spooled.discard()
      }
    },
  })
}

async function store(
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  upload: { readonly key: string; readonly name: string; readonly spooled: Spooled },
) {
  const { who, district, language, log } = request
  const { store, scanner } = files()
  const { spooled, key } = upload
  // Staff put in what an office exports, texts too; an application never asks for one.
  const { mediaType, name } = await checkKind(spooled.path, upload.name, { text: who.kind === 'staff' })
  await checkSound(spooled.path, mediaType)
  const scan = await scanner.scan(spooled.path).catch((error: unknown) => {
    log.warn({ err: error, scanner: scanner.name }, 'cannot scan now; the file stays in quarantine')
    return null
  })
  const row = (now: Date): FileRow => ({
    district,
    id: uuidv7(),
    name,
    media_type: mediaType,
    bytes: spooled.bytes,
    sha256: spooled.sha256,
    state: scan === null ? 'quarantined' : scan.clean ? 'clean' : 'infected',
    scanner: scan && scanner.name,
    finding: scan && !scan.clean ? scan.finding : null,
    scanned_at: scan && now,
    uploaded_by: actorId(who),
    at: now,
  })
  const act = { who, district, language, log, mode: 'write', key } as const

  if (scan && !scan.clean) {
    await transact(kernel, { ...act, claim: null }, (scope) => async () => {
      const found = row(scope.now)
      await insertFile(scope.tx, found)
      scope.append({
        subject: { type: 'file', id: found.id },
        type: 'files.infected-file-refused',
        data: { finding: scan.finding, scanner: scanner.name, sha256: found.sha256 },
      })
      return { status: 422, body: null }
    })
    throw refuse('files.infected')
  }
  await store.put(contentKey(district, spooled.sha256), spooled)
  const hash = createHash('sha256').update(`${spooled.sha256} ${name}`).digest('hex')
  const claim = { actor: actorId(who), key, action: 'files.upload-file', hash }
  const { status, body } = await transact(kernel, { ...act, claim }, (scope) => async () => {
    const since = new Date(scope.now.getTime() - day)
    if ((await countUploads(scope.tx, district, actorId(who), since)) >= filesPerDay)
      throw refuse('files.too-many')
    // Swept away since it was put there, as the rest of something older? Then it is put there again, under the lock.
    await lockContentShared(scope.tx, district, spooled.sha256)
    await store.put(contentKey(district, spooled.sha256), spooled)
    const kept = row(scope.now)
    await insertFile(scope.tx, kept)
    scope.append({
      subject: { type: 'file', id: kept.id },
      type: 'files.file-uploaded',
      data: { mediaType, bytes: kept.bytes, sha256: kept.sha256, state: kept.state },
    })
    return { status: 201, body: asStoredFile(kept) }
  })
  return reply.code(status).send(body)
}

const goodbye = 2_000

/**
 * After a refusal the sender may still be sending. It gets a moment in which we read and throw away, so that the
 * answer arrives before the line is cut; a line cut at once loses the answer on its way.
 */
function letGo({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return
  raw.unpipe()
  raw.resume()
  const timer = setTimeout(() => raw.complete || raw.destroy(), goodbye)
  raw.once('close', () => clearTimeout(timer))
}
