// The marking thread: takes one copy at a time and answers it marked. Started by `mark-copy.ts`.
import { parentPort } from 'node:worker_threads'
import type { Answer } from '../../threads/work-thread.ts'
import type { MarkOrder } from './mark.ts'
import { markPdf } from './mark-pdf.ts'
import { markPicture } from './mark-picture.ts'

async function answer({ kind, content, lines }: MarkOrder): Promise<Answer<Uint8Array>> {
  try {
    return {
      result: kind === 'pdf' ? await markPdf(content, lines) : await markPicture(content, kind, lines),
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', async (order: MarkOrder) => parentPort?.postMessage(await answer(order)))
