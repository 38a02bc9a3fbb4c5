import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { loadPack } from '../../../pack/load-pack.ts'
import { samplePackFolder } from '../../../pack/load-sample-district.ts'
import { type Pack, readPack } from '../../../pack/read-pack.ts'
import { catalogModule } from '../../catalog/module.ts'
import { formsModule } from '../../forms/module.ts'
import { identityModule } from '../../identity/module.ts'
import { hallsModule } from '../module.ts'

/** A server with the sample district, on Tuesday 22 September 2026 at 10:00, and the pack that it was loaded from. */
export async function sampleHalls(): Promise<{ server: TestServer; pack: Pack }> {
  const server = await testServer({ modules: [identityModule, formsModule, catalogModule, hallsModule] })
  const pack = await readPack(samplePackFolder)
  await server.runJob({
    name: 'load-pack',
    cron: '',
    run: async (scope) => Object.keys(await loadPack(scope, pack)).length,
  })
  return { server, pack }
}
