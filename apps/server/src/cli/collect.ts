import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Collected } from '@yimen/contract'
import { Command } from 'commander'
import {
  collectDocuments,
  type GivenDocument,
  knownForMatching,
  placeOfFile,
} from '../modules/forms/index.ts'
import { inDistrict } from '../platform/db/database.ts'
import { largestForm, tooLargeForm } from '../platform/documents/reading/index.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { printResult } from './print-result.ts'

const endings = /\.(docx|xlsx|csv)$/i

type Found = { readonly path: string; readonly name: string }

/** The files that are named, and in folders all Word, Excel and CSV files, in order of their paths. */
async function filesAt(path: string): Promise<Found[]> {
  const found = await stat(path).catch((error: Error) => {
    throw new CommandFailure(exitCodes.usage, `${path} cannot be read: ${error.message}`)
  })
  if (!found.isDirectory()) return [{ path, name: basename(path) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(path, file) }))
}

async function* read(files: readonly Found[]): AsyncGenerator<GivenDocument> {
  for (const { path, name } of files) {
    const { size } = await stat(path)
    const content = size > largestForm ? tooLargeForm() : new Uint8Array(await readFile(path))
    yield { file: name, ...placeOfFile(name), content }
  }
}

function report({ files, conflicts, fields, matched, leftOut }: Collected): string {
  const lines = files.map(({ file, title, sections, unreadable }) => {
    const own = sections.flatMap((section) => section.fields)
    const hits = own.filter(({ match }) => match !== null).length
    const what = unreadable ? unreadable.message.zh : `${title}：${own.length} 个字段，对上 ${hits} 个`
    return `${file}\n  ${what}`
  })
  const share = fields - leftOut === 0 ? '–' : `${Math.round((100 * matched) / (fields - leftOut))} %`
  return [
    ...lines,
    '',
    `${files.length} 个文件，${fields} 个字段，${leftOut} 个不用填，对上 ${matched} 个（${share}）`,
    ...conflicts.map(({ files: where, message }) => `· ${message.zh}\n  ${where.join('、')}`),
  ].join('\n')
}

/** `yimen collect DIR|FILE…`: reads existing forms, proposes their fields and reports duplicates and conflicts. */
export const collectCommand = new Command('collect')
  .description(
    'existing forms (DOCX, XLSX, CSV): their fields, the elements they match, duplicates and conflicts',
  )
  .argument(
    '<path...>',
    'files, or folders such as 街道/<organ>/<form>.docx: the folders tell level (区级, 街道, 社区) and organ',
  )
  .option('--json', 'JSON: files with sections, fields, candidates and reasons; conflicts; counts')
  .action(async (paths: string[], { json }: { json?: true }) => {
    const files = (await Promise.all(paths.map(filesAt))).flat()
    if (files.length === 0)
      throw new CommandFailure(exitCodes.usage, 'there is no Word, Excel or CSV file at these paths')
    const known = await withDatabase(({ config, database }) =>
      inDistrict(database, config.district, (tx) => knownForMatching(tx, config.district), 'read'),
    )
    const collected = await collectDocuments(read(files), known)
    printResult(json, collected, () => report(collected))
    if (collected.files.some(({ unreadable }) => unreadable !== null)) process.exitCode = exitCodes.negative
  })
