import { Worker } from 'node:worker_threads'
import type { Drawing, Drawn } from './drawing.ts'

/** No document takes longer; one that does is given up, and the thread with it. */
const longest = 60_000
/** A drawing during which the thread died is tried once more: the death may have had another reason. */
const attempts = 2

type Order = {
  readonly drawing: Drawing
  attempt: number
  readonly resolve: (result: string | Uint8Array) => void
  readonly reject: (error: Error) => void
}

export type DrawingThread = {
  draw(drawing: Drawing): Promise<string | Uint8Array>
  /** Draws what was ordered so far, then ends the thread. An order after that starts it again. */
  stop(): Promise<void>
}

/**
 * Draws in a thread of its own, one drawing after another in the order in which they came, so that requests are
 * answered meanwhile. The thread starts with the first drawing, is started again when it dies, and keeps no process
 * alive that has nothing else to do.
 *
 * Measured on two cores under load, 20 notices ordered at once: drawn in the thread that serves, the event loop did not
 * turn once in the 1.6–3.2 s that they took; drawn here in the same time, its longest wait was 12–29 ms.
 */
export function openDrawingThread(script = new URL('./drawing-worker.ts', import.meta.url)): DrawingThread {
  const waiting: Order[] = []
  let worker: Worker | null = null
  let current: Order | null = null
  let patience: NodeJS.Timeout | undefined
  let idle: (() => void)[] = []

  function start(): Worker {
    const started = new Worker(script, { name: 'yimen-drawing', execArgv: [] })
    started.on('message', (drawn: Drawn) => finish(drawn))
    started.on('error', (error) => lose(started, error))
    started.on('exit', (code) => lose(started, new Error(`the drawing thread ended with ${code}`)))
    return started
  }

  function next(): void {
    if (current) return
    const order = waiting.shift()
    if (!order) {
      worker?.unref()
      for (const tell of idle) tell()
      idle = []
      return
    }
    current = order
    order.attempt += 1
    worker ??= start()
    worker.ref()
    worker.postMessage(order.drawing)
    const drawing = worker
    patience = setTimeout(() => {
      order.attempt = attempts
      void drawing.terminate()
    }, longest)
  }

  function finish(drawn: Drawn): void {
    clearTimeout(patience)
    const order = current
    current = null
    if ('error' in drawn) order?.reject(new Error(`cannot draw: ${drawn.error}`))
    else order?.resolve(drawn.result)
    next()
  }

  function lose(lost: Worker, error: Error): void {
    if (lost !== worker) return
    clearTimeout(patience)
    worker = null
    const order = current
    current = null
    if (order && order.attempt < attempts) waiting.unshift(order)
    else order?.reject(error)
    next()
  }

  return {
    draw: (drawing) =>
      new Promise((resolve, reject) => {
        waiting.push({ drawing, attempt: 0, resolve, reject })
        next()
      }),
    async stop() {
      if (current || waiting.length > 0) await new Promise<void>((resolve) => idle.push(resolve))
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}

const thread = openDrawingThread()

/** Draws the picture of a seal, as SVG. */
export async function drawSealApart(seal: Extract<Drawing, { draw: 'seal' }>['seal']): Promise<string> {
  return String(await thread.draw({ draw: 'seal', seal }))
}

/** Draws a document, as PDF. Throws when it cannot be drawn. */
export async function drawDocumentApart(drawing: Omit<Extract<Drawing, { draw: 'document' }>, 'draw'>) {
  const drawn = await thread.draw({ draw: 'document', ...drawing })
  if (typeof drawn === 'string') throw new Error('the drawing thread answered text for a document')
  return drawn
}

/** Ends the drawing thread of this process when all that was ordered is drawn: for the end of the server. */
export function stopDrawing(): Promise<void> {
  return thread.stop()
}
