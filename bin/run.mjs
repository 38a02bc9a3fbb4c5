// Runs a TypeScript file of the project: node bin/run.mjs FILE [ARGUMENTS]
import { handOver } from './bootstrap/hand-over.mjs'
import { installWhenMissing } from './bootstrap/install.mjs'
import { findNode } from './bootstrap/node24.mjs'
import { say } from './bootstrap/say.mjs'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) {
  say('Usage: node bin/run.mjs FILE [ARGUMENTS]')
  process.exit(2)
}
await installWhenMissing()
handOver(findNode(), [file, ...rest])
