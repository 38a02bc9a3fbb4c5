import { Command } from 'commander'
import { openDevelopmentSources, SourceMode } from '../modules/registry/index.ts'
import { samplePackFolder } from '../pack/load-sample-district.ts'
import { readPack } from '../pack/read-pack.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { withPerformer } from './perform-for-command.ts'
import { stopRequest, untilAborted } from './stop-request.ts'

const portOption = ['--port <number>', 'port on this machine'] as const
const usualPort = '4600'

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new CommandFailure(exitCodes.usage, `${text} is no port`)
}

const setCommand = new Command('set')
  .description('let a running service answer, be down, be slow, be wrong, or refuse')
  .argument('<service>', 'population, legal-persons or marriage-property')
  .argument('<mode>', SourceMode.options.join(', '))
  .option(...portOption, usualPort)
  .action(async (service: string, mode: string, { port }: { port: string }) => {
    const asked = SourceMode.safeParse(mode)
    if (!asked.success)
      throw new CommandFailure(
        exitCodes.usage,
        `${mode} is no mode; there are ${SourceMode.options.join(', ')}`,
      )
    const response = await fetch(`http://127.0.0.1:${readPort(port)}/${encodeURIComponent(service)}/mode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mode: asked.data }),
    }).catch((error: Error) => {
      throw new CommandFailure(exitCodes.unavailable, `no sources on port ${port}: ${error.message}`)
    })
    if (!response.ok) throw new CommandFailure(exitCodes.usage, `there is no service ${service}`)
    process.stdout.write(`${service}: ${asked.data}\n`)
  })

/** `yimen sources`: the development sources, until told to stop. */
export const sourcesCommand = new Command('sources')
  .description('serve the sample district’s sources over HTTP (invented people), and let the server ask them')
  .option(...portOption, usualPort)
  .action(async ({ port }: { port: string }) => {
    const stop = stopRequest()
    const at = readPort(port)
    await withDatabase(async (command) => {
      const pack = await readPack(samplePackFolder)
      await withPerformer(command, 'sources', async (perform) => {
        const sources = await openDevelopmentSources(perform, {
          pack: {
            persons: pack['persons.json'].persons,
            legalPersons: pack['legal-persons.json'].legalPersons,
            entries: pack['registry.json'].entries,
          },
          dataFolder: command.config.dataFolder,
          port: at,
        }).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EADDRINUSE') throw error
          throw new CommandFailure(exitCodes.unavailable, `port ${at} is taken; give another with --port`)
        })
        try {
          process.stdout.write(
            [
              `Development sources of the sample district, invented people only: ${sources.address}`,
              `Services: ${sources.services.join(', ')}. Forms now ask them when what is known has grown old.`,
              `yimen sources set population down   (${SourceMode.options.join(', ')})`,
              '',
            ].join('\n'),
          )
          await untilAborted(stop)
        } finally {
          await sources.close()
        }
      })
    })
  })
  .addCommand(setCommand)
