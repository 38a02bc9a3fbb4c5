import type { Command } from 'commander'

/** All commands, in the order in which --help lists them; a file is read only when it is needed. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['serve', async () => (await import('./serve.ts')).serveCommand],
  ['migrate', async () => (await import('./migrate.ts')).migrateCommand],
  ['import', async () => (await import('./import.ts')).importCommand],
  ['staff', async () => (await import('./staff.ts')).staffCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['collect', async () => (await import('./collect.ts')).collectCommand],
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand],
  ['registry', async () => (await import('./registry.ts')).registryCommand],
  ['sources', async () => (await import('./sources.ts')).sourcesCommand],
  ['budget', async () => (await import('./budget.ts')).budgetCommand],
  ['due', async () => (await import('./due.ts')).dueCommand],
])

/** The command of that name; all of them when there is none, since then it is help that is wanted. */
export function commandsFor(name: string | undefined): Promise<Command[]> {
  const named = commands.get(name ?? '')
  return Promise.all((named === undefined ? [...commands.values()] : [named]).map((load) => load()))
}
