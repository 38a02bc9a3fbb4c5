import { Command, InvalidArgumentError } from 'commander'
import { explainDue, isPlainDate } from '../platform/calendar/index.ts'

const longest = 10_000

function readDate(text: string): string {
  if (!isPlainDate(text)) throw new InvalidArgumentError('A date that exists, such as 2026-09-28.')
  return text
}

function readDays(text: string): number {
  const days = Number(text)
  if (!/^\d+$/.test(text) || days > longest) {
    throw new InvalidArgumentError(`A whole number of working days from 0 to ${longest}.`)
  }
  return days
}

/** `yimen due DATE N`: the legal clock on the official calendar; needs neither settings nor database. */
export const dueCommand = new Command('due')
  .description('the day that lies N working days after DATE, with the reckoning, as JSON')
  .argument('<date>', 'day of acceptance, which is not counted (YYYY-MM-DD)', readDate)
  .argument('<n>', 'working days on the official calendar', readDays)
  .option('--json', 'JSON, which it always is')
  .action((date: string, days: number) => {
    process.stdout.write(`${JSON.stringify(explainDue(date, days), null, 2)}\n`)
  })
