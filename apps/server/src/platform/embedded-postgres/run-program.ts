import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

export type ProgramResult = { readonly code: number | null; readonly output: string }

/** Runs a program to its end and gives back its exit code and everything it said. Rejects when it cannot start. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  options: { readonly account: Account | undefined; readonly cwd: string },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: plainEnvironment(),
      ...options.account,
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8').trim() }))
  })
}

/** Whether the account can reach and run the program. */
export async function canRun(program: string, account: Account): Promise<boolean> {
  const result = await runProgram(program, ['--version'], { account, cwd: '/' }).catch(() => undefined)
  return result?.code === 0
}

/** What PostgreSQL needs of our environment; its own PG* variables must not change what we ask for. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP, TMPDIR } = process.env
  return { PATH, SystemRoot, TEMP, TMP, TMPDIR, LC_ALL: 'C' }
}
