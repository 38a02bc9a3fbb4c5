import { Command } from 'commander'
import { checkBudgetFile } from './budget-check.ts'

/** `yimen budget …`: a published budget book, read and held against its own figures. Needs no database. */
export const budgetCommand = new Command('budget')
  .description('reads a budget book and checks it to the fen')
  .addCommand(
    new Command('check')
      .description('checks a budget book; exits with 1 when there are errors')
      .argument('<file>', 'the book as TXT, DOCX or XLSX')
      .option('--json', 'findings as JSON')
      .action((file: string, options: { json?: boolean }) => checkBudgetFile(file, options.json === true)),
  )
