import type { exitCodes } from './exit-codes.ts'

/** Ends a command with a message for the person and an exit code. */
export class CommandFailure extends Error {
  override name = 'CommandFailure'
  readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes]

  constructor(exitCode: CommandFailure['exitCode'], message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
