import { Command } from 'commander'
import { checkBudgetFile } from './budget-check.ts'
import { publishBudgetFile } from './budget-publish.ts'

/** `yimen budget …`: a budget book, held against its own figures (needs no database), and published. */
export const budgetCommand = new Command('budget')
  .description('reads a budget book and checks it to the fen')
  .addCommand(
    new Command('check')
      .description('checks a budget book; exits with 1 when there are errors')
      .argument('<file>', 'the book as TXT, DOCX or XLSX')
      .option('--json', 'findings as JSON')
      .action((file: string, options: { json?: boolean }) => checkBudgetFile(file, options.json === true)),
  )
  .addCommand(
    new Command('publish')
      .description(
        'publishes a budget book; the same one again changes nothing. Exits with 1 when errors need a reason',
      )
      .argument('<file>', 'the book as TXT, DOCX or XLSX')
      .option('--reason <text>', 'why it is published although errors are found in it; shown with the book')
      .option('--json', 'JSON: bookId, unit, year, edition, outcome, findings')
      .action((file: string, options: { json?: boolean; reason?: string }) =>
        publishBudgetFile(file, options.reason, options.json === true),
      ),
  )
