import { Command } from 'commander'
import { commands } from './commands.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import { runProgram } from './run-program.ts'

// The launcher holds a channel to us; when it is killed, nobody is left to end us.
process.on('disconnect', () => process.exit(exitCodes.unavailable))
process.channel?.unref()

const program = new Command('yimen')
  .description('One number, one window, one network, one visit: the command line')
  .showHelpAfterError('Add --help for what it takes.')
  .addHelpText('after', exitCodesHelp)
for (const command of commands) program.addCommand(command.addHelpText('after', exitCodesHelp))

process.exitCode = await runProgram(program, process.argv.slice(2))
