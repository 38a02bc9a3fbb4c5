import { type Command, CommanderError } from 'commander'
import { ConfigError } from '../platform/config/index.ts'
import { EmbeddedPostgresError } from '../platform/embedded-postgres/index.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { whyNoDatabase } from './why-no-database.ts'

/** Runs the command line to its end and answers the exit code; what went wrong is told on the error stream. */
export async function runProgram(program: Command, programArguments: readonly string[]): Promise<number> {
  keepAlive(program)
  try {
    await program.parseAsync([...programArguments], { from: 'user' })
    return Number(process.exitCode ?? exitCodes.ok)
  } catch (error) {
    // Commander has already told what it has to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    const { exitCode, message } = explain(error)
    console.error(message)
    return exitCode
  }
}

/** Commander ends the process by itself; we still have to let go of the database. */
function keepAlive(command: Command): void {
  command.exitOverride()
  for (const child of command.commands) keepAlive(child)
}

function explain(error: unknown): { exitCode: number; message: string } {
  if (error instanceof CommandFailure) return { exitCode: error.exitCode, message: error.message }
  if (error instanceof ConfigError) return { exitCode: exitCodes.usage, message: error.message }
  if (error instanceof EmbeddedPostgresError) {
    return { exitCode: exitCodes.unavailable, message: error.message }
  }
  const reason = whyNoDatabase(error)
  if (reason !== undefined) {
    return { exitCode: exitCodes.unavailable, message: `The database cannot be reached: ${reason}` }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: exitCodes.fault, message: `A fault in Yimen:\n${message}` }
}
