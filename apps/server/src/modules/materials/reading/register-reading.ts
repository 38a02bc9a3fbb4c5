import { readOffMaterial } from '@yimen/contract'
import type { FastifyInstance } from 'fastify'
import type { Kernel } from '../../../platform/actions/perform.ts'
import { judge } from '../../../platform/auth/policy.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { inDistrict } from '../../../platform/db/database.ts'
import { contentOf, usableFile } from '../../../platform/files/index.ts'
import { describe } from '../../../platform/http/register-route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { refuse } from '../problems.ts'
import { readFields } from '../rules/read-fields.ts'
import { rowsById } from '../store.ts'
import { readerBusy, readPicture, stopReading } from './read-picture.ts'

/**
 * Serves the reading of a picture. It takes seconds, so it stands outside of any transaction: the material is looked up
 * in one, and the picture is read afterwards.
 */
export function registerReading(server: FastifyInstance, kernel: Kernel): void {
  server.addHook('onClose', async () => stopReading())
  server.get(
    readOffMaterial.path,
    {
      schema: describe(readOffMaterial),
      validatorCompiler: () => () => true,
      serializerCompiler: () => JSON.stringify,
    },
    async (request) => {
      const { who, district, log } = request
      const verdict = judge(kernel.ruleOf(readOffMaterial.name), who)
      if (verdict === 'sign-in') throw refuseGenerally('platform.sign-in-first')
      const params = readOffMaterial.params.safeParse(request.params)
      if (verdict === 'not-allowed') throw refuseGenerally('platform.not-allowed')
      if (!params.success || who.kind !== 'resident') throw refuse('materials.not-found')
      const file = await inDistrict(kernel.database, district, async (tx) => {
        const [row] = await rowsById(tx, district, [params.data.materialId])
        if (!row?.file_id || !ownSubjects(who).includes(row.subject_id)) throw refuse('materials.not-found')
        return usableFile(tx, district, row.file_id)
      })
      if (!file.mediaType.startsWith('image/')) throw refuse('materials.not-a-picture')
      if (readerBusy()) throw refuse('materials.reader-busy')
      const content = await contentOf(district, file)
      const lines = await readPicture(content).catch((error: unknown) => {
        log.warn({ err: error, file: file.fileId }, 'a picture cannot be read')
        throw refuse('materials.cannot-read')
      })
      return readOffMaterial.response.parse({ proposals: readFields(lines) })
    },
  )
}
