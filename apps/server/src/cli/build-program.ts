import { Command } from 'commander'
import { commandsFor } from './commands.ts'
import { exitCodesHelp } from './exit-codes.ts'

/** The command line for these arguments: the command that they name, or all of them. */
export async function buildProgram(programArguments: readonly string[]): Promise<Command> {
  const program = new Command('yimen')
    .description('One number, one window, one network, one visit: the command line')
    .showHelpAfterError('Add --help for what it takes.')
  for (const command of await commandsFor(programArguments[0])) program.addCommand(command)
  tellExitCodes(program)
  return program
}

function tellExitCodes(command: Command): void {
  command.addHelpText('after', exitCodesHelp)
  for (const child of command.commands) tellExitCodes(child)
}
