import type { Figures, Workload } from './workload.ts'

/** Prints one workload's figures as a table for people. */
export function printTable(name: string, workload: Workload, figures: Figures): void {
  const width = Math.max(...Object.keys(figures).map((key) => key.length))
  console.log(`\n${name}  ${workload.about}\n${'aim'.padEnd(width)}  ${workload.aim}`)
  for (const [key, value] of Object.entries(figures)) {
    const shown = typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 3 }) : value
    console.log(`${key.padEnd(width)}  ${shown}`)
  }
}
