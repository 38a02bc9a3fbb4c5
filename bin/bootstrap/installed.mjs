import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const stamp = join(root, 'node_modules', '.yimen-installed')

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  }
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** Remembers that what is installed belongs to the lock file as it is now. */
export function rememberInstalled() {
  writeFileSync(stamp, lockHash())
}

/**
 * Whether node_modules holds what package-lock.json names: by our own stamp, else (npm was called by hand) by
 * npm's own list of what it installed. Optional packages may be missing, since they are for other systems.
 */
export function isInstalled() {
  if (readText(stamp) === lockHash()) return true
  const list = readText(join(root, 'node_modules', '.package-lock.json'))
  if (list === undefined) return false
  const installed = JSON.parse(list).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link || entry.optional || entry.peer) return true
    return installed[path]?.version === entry.version
  })
  if (complete) rememberInstalled()
  return complete
}
