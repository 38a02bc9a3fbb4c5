import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import type { Place } from './place.ts'
import { plainEnvironment } from './run-program.ts'

/**
 * A shell that outlives us, however we end (kill -9 too), because it waits for our end of a pipe to close. Each
 * process that uses the database has one; the last to leave asks PostgreSQL for a clean stop. It is known to the
 * others by an empty file in the cluster, named after its process id.
 */
const script = `
mine="yimen-user-$$"
: > "$mine" && echo armed
while read -r _; do :; done
rm -f "$mine"
for other in yimen-user-*; do
  [ -e "$other" ] || continue
  kill -0 "\${other#yimen-user-}" 2>/dev/null && exit 0
  rm -f "$other"
done
[ "$(head -n 1 postmaster.pid 2>/dev/null)" = "$1" ] || exit 0
kill -INT "$1" && exit ${10}
`

export type Lifeline = {
  /** Lets go; resolves to whether this made PostgreSQL stop, false when others still use it. */
  release(): Promise<boolean>
}

/** Ties the PostgreSQL with that process id to our own life. */
export async function tieLifeline(place: Place, postgresPid: number): Promise<Lifeline> {
  const shell = spawn('/bin/sh', ['-c', script, 'yimen-lifeline', String(postgresPid)], {
    cwd: place.cluster,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: plainEnvironment(),
    ...place.account,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    shell.once('error', reject)
    shell.once('exit', resolve)
  })
  const armed = new Promise<true>((resolve) => shell.stdout.once('data', () => resolve(true)))
  if ((await Promise.race([armed, ended])) !== true) {
    throw new Error(`The process that guards the database cannot write into ${place.cluster}`)
  }
  setHold(shell, false)
  return {
    async release() {
      setHold(shell, true)
      shell.stdin.end()
      return (await ended) === 10
    },
  }
}

/** Whether the shell keeps our event loop going: only while we wait for it. */
function setHold(shell: ChildProcess, hold: boolean): void {
  for (const part of [shell, shell.stdin, shell.stdout]) {
    if (part === shell || part instanceof Socket) hold ? part.ref() : part.unref()
  }
}
