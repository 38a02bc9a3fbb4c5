import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

/** Starts a launcher that hands over to a program given as text; the program speaks on standard output. */
function launch(program) {
  const module = new URL('hand-over.mjs', import.meta.url).href
  const script = `import { handOver } from ${JSON.stringify(module)}
handOver(process.execPath, ['--eval', ${JSON.stringify(program)}])`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.setEncoding('utf8')
  return { child, said: () => once(child.stdout, 'data').then(([text]) => text.trim()) }
}

const stayUntil = (event) =>
  `process.on('${event}', () => { console.log('asked'); process.exit(7) }); setInterval(() => {}, 1000); console.log('ready')`

test('the exit code of the program is ours', async () => {
  expect(await once(launch('process.exit(42)').child, 'exit')).toEqual([42, null])
})

test('a program that was killed ends us with 128 and its signal', async () => {
  expect(await once(launch("process.kill(process.pid, 'SIGKILL')").child, 'exit')).toEqual([137, null])
})

test.each(['SIGINT', 'SIGTERM'])('%s reaches the program, which decides what comes of it', async (signal) => {
  const { child, said } = launch(stayUntil(signal))
  expect(await said()).toBe('ready')
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([7, null])
})

test('kill -9 of the launcher is noticed by the program', async () => {
  const { child, said } = launch(stayUntil('disconnect'))
  expect(await said()).toBe('ready')
  child.kill('SIGKILL')
  expect(await said()).toBe('asked')
})
