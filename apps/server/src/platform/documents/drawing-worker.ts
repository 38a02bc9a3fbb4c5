// The drawing thread: takes one drawing at a time and answers it. Started by `drawing-thread.ts`.
import { parentPort } from 'node:worker_threads'
import { drawPdf } from './draw-pdf.ts'
import { drawSeal } from './draw-seal.ts'
import type { Drawing, Drawn } from './drawing.ts'

function draw(drawing: Drawing): Promise<string | Uint8Array> {
  return drawing.draw === 'seal' ? drawSeal(drawing.seal) : drawPdf(drawing.document, drawing.seal)
}

async function answer(drawing: Drawing): Promise<Drawn> {
  try {
    return { result: await draw(drawing) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (drawing: Drawing) => parentPort?.postMessage(await answer(drawing)))
