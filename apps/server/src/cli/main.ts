import { buildProgram } from './build-program.ts'
import { exitCodes } from './exit-codes.ts'
import { runProgram } from './run-program.ts'

// The launcher holds a channel to us; when it is killed, nobody is left to end us.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// Whoever reads us may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  throw error
})

const programArguments = process.argv.slice(2)
const exitCode = await runProgram(await buildProgram(programArguments), programArguments)
// What failed half-way may have left connections open, and they would keep us here.
if (exitCode !== exitCodes.ok) process.exit(exitCode)
