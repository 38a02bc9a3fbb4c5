import type { Command } from 'commander'
import { doctorCommand } from './doctor.ts'
import { dueCommand } from './due.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { serveCommand } from './serve.ts'

/** All commands, in the order in which --help lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  importCommand,
  doctorCommand,
  dueCommand,
]
