import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { buildProgram } from './build-program.ts'
import { runProgram } from './run-program.ts'

/** Every command with the words that lead to it, subcommands too. */
function everyCommand(command: Command, words: readonly string[] = []): string[][] {
  return [[...words], ...command.commands.flatMap((child) => everyCommand(child, [...words, child.name()]))]
}

function listen(command: Command, said: string[]): void {
  command.configureOutput({ writeOut: (text) => said.push(text) })
  for (const child of command.commands) listen(child, said)
}

test('--help of every command says what it is for and what its exit codes mean', async () => {
  const program = await buildProgram([])
  const all = everyCommand(program)
  expect(all.map((words) => words.join(' '))).toEqual(
    expect.arrayContaining([
      '',
      'serve',
      'migrate',
      'import items',
      'import pack',
      'export items',
      'doctor',
      'due',
    ]),
  )
  for (const words of all) {
    const said: string[] = []
    listen(program, said)
    expect(await runProgram(program, [...words, '--help'])).toBe(0)
    expect(said.join('')).toMatch(/^Usage: yimen.*\n\n\w+.*Exit codes:/s)
  }
})
