import { readFile, stat } from 'node:fs/promises'
import { BookRefused, checkBook, readBook, refuseSize } from '../modules/performance/index.ts'
import { budgetReport } from './budget-report.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { printResult } from './print-result.ts'

/** Reads and checks one file, prints what was found and sets the exit code. */
export async function checkBudgetFile(file: string, json: boolean): Promise<void> {
  const reading = await readBook(await bytesOf(file, json))
  if (!reading.ok) return refuseWith(file, reading.problems, json)
  const { book } = reading
  const check = checkBook(book)
  const { format, unit, year } = book
  printResult(json, { file, format, unit, year, ...check }, () => budgetReport(book, check))
  if (check.findings.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.negative
}

type Problems = BookRefused['problems']

/** The size is looked at before the file is read, so that a huge one costs nothing. */
export async function bytesOf(file: string, json: boolean): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (!found.isFile())
      throw new CommandFailure(exitCodes.usage, `${file}：不是文件。\n${file} is not a file.`)
    refuseSize(found.size)
    return await readFile(file)
  } catch (error) {
    if (error instanceof BookRefused) return refuseWith(file, error.problems, json)
    if (error instanceof CommandFailure) throw error
    throw new CommandFailure(
      exitCodes.usage,
      `打不开 ${file}：没有这个文件，或没有权限。\nCannot open ${file}: it is not there, or not allowed.`,
    )
  }
}

/** Each problem under the place it is at, as `book.txt:31`. */
export function refuseWith(file: string, problems: Problems, json: boolean): never {
  if (json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`)
  const lines = problems.map(
    ({ line, message }) => `${file}${line === null ? '' : `:${line}`}\n${message.zh}\n${message.en}`,
  )
  throw new CommandFailure(exitCodes.usage, lines.join('\n'))
}
