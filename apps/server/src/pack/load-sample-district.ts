import { fileURLToPath } from 'node:url'
import type { FastifyBaseLogger } from 'fastify'
import { districtSettings } from '../modules/identity/index.ts'
import type { Kernel } from '../platform/actions/perform.ts'
import { performAsSystem } from '../platform/actions/perform-as-system.ts'
import { loadPack } from './load-pack.ts'
import { readPack } from './read-pack.ts'

/** The pack that comes with Yimen: a district that does not exist, with everything that one can try. */
export const samplePackFolder = fileURLToPath(new URL('../../../../data/sample-district', import.meta.url))

/** Loads the sample district into a database that does not know the district yet; otherwise leaves it alone. */
export async function loadSampleDistrict(
  kernel: Kernel,
  district: string,
  log: FastifyBaseLogger,
): Promise<void> {
  await performAsSystem(
    kernel,
    district,
    'load-sample-district',
    async (scope) => {
      if (await districtSettings(scope.tx, district)) return
      const pack = await readPack(samplePackFolder)
      if (pack['district.json'].code !== district) return
      log.info({ pack: samplePackFolder }, 'loading the sample district')
      await loadPack(scope, pack)
    },
    { log },
  )
}
