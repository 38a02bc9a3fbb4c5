import { Command } from 'commander'
import { commandsFor } from './commands.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import { runProgram } from './run-program.ts'

// The launcher holds a channel to us; when it is killed, nobody is left to end us.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

const programArguments = process.argv.slice(2)
const program = new Command('yimen')
  .description('One number, one window, one network, one visit: the command line')
  .showHelpAfterError('Add --help for what it takes.')
for (const command of await commandsFor(programArguments[0])) program.addCommand(command)
tellExitCodes(program)

const exitCode = await runProgram(program, programArguments)
// What failed half-way may have left connections open, and they would keep us here.
if (exitCode !== exitCodes.ok) process.exit(exitCode)

function tellExitCodes(command: Command): void {
  command.addHelpText('after', exitCodesHelp)
  for (const child of command.commands) tellExitCodes(child)
}
