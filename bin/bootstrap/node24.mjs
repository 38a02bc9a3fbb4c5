import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { say } from './say.mjs'

const wanted = 24

/** The Node that everything else runs on: the pinned one that npm installed, else this one when it is new enough. */
export function findNode() {
  const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(root, 'node_modules', packageName, 'bin', program)
  if (existsSync(pinned) && major(pinned) === wanted) return pinned
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  say(`Yimen runs on Node ${wanted}; this is Node ${process.versions.node}, and for ${process.platform} on`)
  say(`${process.arch} no Node ${wanted} is installed with the packages.`)
  say(`Install Node ${wanted} from https://nodejs.org and start again with it.`)
  process.exit(3)
}

function major(program) {
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.slice(1).split('.')[0]) : undefined
}
