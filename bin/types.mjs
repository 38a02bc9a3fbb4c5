// Checks the types of everything: the server and the packages, then what runs in a browser.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installWhenMissing } from './bootstrap/install.mjs'
import { findNode } from './bootstrap/node24.mjs'
import { root } from './bootstrap/root.mjs'
import { say } from './bootstrap/say.mjs'

await installWhenMissing()
const node = findNode()
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

let failed = false
for (const project of ['tsconfig.json', ...(hasWebSources() ? ['tsconfig.web.json'] : [])]) {
  say(`types: ${project}`)
  const { status } = spawnSync(node, [compiler, '-p', project], { cwd: root, stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)

/** The compiler refuses a project without a single file, which is how the web apps begin. */
function hasWebSources() {
  return ['apps/portal/src', 'apps/desk/src', 'packages/look/src']
    .map((folder) => join(root, folder))
    .some((folder) => existsSync(folder) && readdirSync(folder).length > 0)
}
