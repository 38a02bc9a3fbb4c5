import { openWorkThread } from '../threads/work-thread.ts'
import type { Drawing } from './drawing.ts'

export type DrawingThread = {
  draw(drawing: Drawing): Promise<string | Uint8Array>
  /** Draws what was ordered so far, then ends the thread. An order after that starts it again. */
  stop(): Promise<void>
}

/**
 * Draws in a thread of its own, one drawing after another in the order in which they came. No document takes a minute;
 * one that does is given up.
 *
 * Measured on two cores under load, 20 notices ordered at once: drawn in the thread that serves, the event loop did not
 * turn once in the 1.6–3.2 s that they took; drawn here in the same time, its longest wait was 12–29 ms.
 */
export function openDrawingThread(script = new URL('./drawing-worker.ts', import.meta.url)): DrawingThread {
  const { run, stop } = openWorkThread<Drawing, string | Uint8Array>(script, {
    name: 'yimen-drawing',
    longest: 60_000,
  })
  return { draw: run, stop }
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
