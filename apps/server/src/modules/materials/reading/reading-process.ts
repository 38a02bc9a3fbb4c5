// The reading process: takes one picture at a time and answers its lines. Started by `read-picture.ts`.
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorker, type Worker } from 'tesseract.js'
import type { ReadLine } from '../rules/read-fields.ts'
import type { PictureRead } from './read-picture.ts'

const languages = ['chi_sim', 'eng']
let reader: Promise<Worker> | undefined

/** The data of both languages lie in packages of their own; the reader wants them in one folder. */
async function openReader(): Promise<Worker> {
  const folder = await mkdtemp(join(tmpdir(), 'yimen-reading-'))
  for (const language of languages) {
    const name = `${language}.traineddata.gz`
    const data = import.meta.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${name}`)
    await symlink(fileURLToPath(data), join(folder, name))
  }
  try {
    return await createWorker(languages, 1, { langPath: folder, cacheMethod: 'none', gzip: true })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function read(content: Uint8Array): Promise<ReadLine[]> {
  reader ??= openReader()
  const { data } = await (await reader).recognize(Buffer.from(content), {}, { blocks: true })
  return (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.map((line) => ({ text: line.text, confidence: line.confidence / 100 })),
    ),
  )
}

async function answer(content: Uint8Array): Promise<PictureRead> {
  try {
    return { lines: await read(content) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', async (content: Uint8Array) => process.send?.(await answer(content)))
