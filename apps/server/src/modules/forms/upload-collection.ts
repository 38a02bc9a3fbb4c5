import type { Readable } from 'node:stream'
import { Collected, FormLevel, Problem } from '@yimen/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Kernel } from '../../platform/actions/perform.ts'
import { judge } from '../../platform/auth/policy.ts'
import { inDistrict } from '../../platform/db/database.ts'
import { largestForm, tooLargeForm, type Unreadable } from '../../platform/documents/reading/index.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { collectDocuments, type GivenDocument } from './collect-documents.ts'
import { knownForMatching } from './known-for-matching.ts'
import { refuse } from './problems.ts'

/** At most so many files in one go, and so many bytes of all of them: more belongs to the command line. */
const mostFiles = 100
const mostBytes = 100 * 1024 * 1024

const described = {
  operationId: 'forms.collect-forms',
  summary: 'Read existing forms and propose their fields; nothing is stored',
  description: 'Problem codes: forms.no-files, platform.too-large',
  tags: ['forms'],
  consumes: ['multipart/form-data'],
  querystring: z.object({ level: FormLevel.optional(), organ: z.string().max(40).optional() }),
  body: z.object({ file: z.string().meta({ format: 'binary' }) }),
  response: { 200: Collected, '4XX': Problem },
}

/**
 * Serves `POST /api/desk/collect`: a form with parts `file`, each cut off at the limit while it comes in, read by its
 * content and matched. It stores nothing, so it needs no key; what is confirmed goes to `forms.confirm-collection`.
 */
export function registerCollect(server: FastifyInstance, kernel: Kernel): void {
  server.post('/api/desk/collect', {
    schema: described,
    validatorCompiler: () => () => true,
    serializerCompiler: () => JSON.stringify,
    onRequest: async (request) => {
      if (Number(request.headers['content-length'] ?? 0) > mostBytes)
        throw refuseGenerally('platform.too-large')
    },
    handler: async (request) => {
      const verdict = judge(kernel.ruleOf('forms.collect-forms'), request.who)
      if (verdict === 'sign-in') throw refuseGenerally('platform.sign-in-first')
      if (verdict === 'not-allowed') throw refuseGenerally('platform.not-allowed')
      const { level, organ } = described.querystring.parse(request.query)
      const documents = await documentsOf(request, level ?? null, organ ?? null)
      if (documents.length === 0) throw refuse('forms.no-files')
      const { district } = request
      const known = await inDistrict(
        kernel.database,
        district,
        (tx) => knownForMatching(tx, district),
        'read',
      )
      return Collected.parse(await collectDocuments(documents, known))
    },
  })
}

async function documentsOf(
  request: FastifyRequest,
  level: FormLevel | null,
  organ: string | null,
): Promise<GivenDocument[]> {
  const documents: GivenDocument[] = []
  let left = mostBytes
  const parts = request.files({
    limits: { fileSize: largestForm + 1, files: mostFiles },
    throwFileSizeLimit: false,
  })
  for await (const part of parts) {
    const content = await read(part.file)
    if (content instanceof Uint8Array) left -= content.length
    if (left < 0) throw refuseGenerally('platform.too-large')
    documents.push({ file: part.filename, level, organ, content })
  }
  return documents
}

/** The bytes of a part, or that it has too many of them; the rest of it is read and thrown away. */
async function read(stream: Readable): Promise<Uint8Array | Unreadable> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    bytes += chunk.length
    if (bytes <= largestForm) chunks.push(chunk)
  }
  return bytes > largestForm ? tooLargeForm() : Buffer.concat(chunks)
}
