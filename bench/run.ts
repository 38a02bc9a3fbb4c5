import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { printTable } from './print-table.ts'
import type { Figures, Workload } from './workload.ts'
import { budget } from './workloads/budget.ts'
import { elementMatching } from './workloads/element-matching.ts'
import { form } from './workloads/form.ts'
import { intake } from './workloads/intake.ts'
import { materialMatching } from './workloads/material-matching.ts'
import { registry } from './workloads/registry.ts'
import { worklist } from './workloads/worklist.ts'

const workloads: Readonly<Record<string, Workload>> = {
  budget,
  'element-matching': elementMatching,
  form,
  intake,
  registry,
  'material-matching': materialMatching,
  worklist,
}

/** `npm run bench -- [workload …] [--cases N] [--seconds N]`: figures beside a floor in the same run, as table and JSON. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '10' },
      clients: { type: 'string', default: '16' },
      json: { type: 'boolean', default: false },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(workloads)
  const size = {
    cases: Number(values.cases),
    seconds: Number(values.seconds),
    clients: Number(values.clients),
  }
  for (const name of names) {
    const workload = workloads[name]
    if (!workload)
      throw new Error(`no such workload: ${name}; there are ${Object.keys(workloads).join(', ')}`)
    console.error(`${name}: ${workload.about}`)
    const figures = await workload.run(size, (line) => console.error(`  ${line}`))
    await keep(name, workload, figures)
    if (values.json) console.log(JSON.stringify({ workload: name, figures }, null, 2))
    else printTable(name, workload, figures)
  }
}

async function keep(name: string, workload: Workload, figures: Figures): Promise<void> {
  const file = new URL(`./results/${name}.json`, import.meta.url)
  const machine = { cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version }
  const version: { version: string } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  )
  const result = {
    workload: name,
    about: workload.about,
    aim: workload.aim,
    yimen: version.version,
    machine,
    figures,
  }
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
}

await main()
