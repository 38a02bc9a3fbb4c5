import { Command } from 'commander'
import { commands } from './commands.ts'
import { exitCodesHelp } from './exit-codes.ts'
import { runProgram } from './run-program.ts'

// The launcher holds a channel to us; when it is killed, nobody is left to end us.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

const program = new Command('yimen')
  .description('One number, one window, one network, one visit: the command line')
  .showHelpAfterError('Add --help for what it takes.')
for (const command of commands) program.addCommand(command)
tellExitCodes(program)

process.exitCode = await runProgram(program, process.argv.slice(2))

function tellExitCodes(command: Command): void {
  command.addHelpText('after', exitCodesHelp)
  for (const child of command.commands) tellExitCodes(child)
}
