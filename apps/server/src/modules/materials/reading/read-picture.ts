import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadLine } from '../rules/read-fields.ts'

/** What the reading process answers. */
export type PictureRead = { readonly lines: ReadLine[] } | { readonly error: string }

/** Milliseconds for one picture; one that takes longer is given up, and the process with it. */
const longest = 60_000
/** Milliseconds without a picture after which the process ends, to give its memory back. */
const idle = 60_000
/** Pictures that may wait; more are told to come back. */
const mostWaiting = 5

let child: ChildProcess | null = null
let ending: NodeJS.Timeout | undefined
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** True when so many pictures wait that one more would wait too long. */
export function readerBusy(): boolean {
  return waiting >= mostWaiting
}

/**
 * Reads the lines of a picture in a process of its own, with a heap of 256 MB and a minute at most; one picture after
 * another. Nothing leaves this machine: the language data are packages. Throws when the picture cannot be read.
 */
export function readPicture(content: Uint8Array): Promise<ReadLine[]> {
  waiting += 1
  const mine = last
    .then(() => readNow(content))
    .finally(() => {
      waiting -= 1
    })
  last = mine.catch(() => undefined)
  return mine
}

function readNow(content: Uint8Array): Promise<ReadLine[]> {
  clearTimeout(ending)
  child ??= start()
  const reading = child
  return new Promise<ReadLine[]>((resolve, reject) => {
    const patience = setTimeout(() => reading.kill('SIGKILL'), longest)
    const over = () => {
      clearTimeout(patience)
      reading.off('message', answered)
      reading.off('exit', lost)
    }
    const answered = (answer: PictureRead) => {
      over()
      ending = setTimeout(stopReading, idle).unref()
      if ('error' in answer) reject(new Error(answer.error))
      else resolve(answer.lines)
    }
    const lost = (code: number | null) => {
      over()
      reject(new Error(`the reading process ended with ${code}`))
    }
    reading.on('message', answered)
    reading.on('exit', lost)
    reading.send(content)
  })
}

function start(): ChildProcess {
  const script = fileURLToPath(new URL('./reading-process.ts', import.meta.url))
  const started = fork(script, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  started.unref()
  started.channel?.unref?.()
  started.once('exit', () => {
    if (child === started) child = null
  })
  return started
}

/** Ends the reading process, if there is one. */
export function stopReading(): void {
  child?.kill()
  child = null
}
