import { PackError } from '../pack/read-pack.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'

/** Reads a pack for a command: one that cannot be read ends the command as bad input, with file, place and fault. */
export async function refusePack<T>(read: Promise<T>): Promise<T> {
  return read.catch((error: unknown) => {
    if (error instanceof PackError) throw new CommandFailure(exitCodes.usage, error.message)
    throw error
  })
}
