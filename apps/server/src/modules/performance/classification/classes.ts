import { z } from 'zod'
import economicJson from '../../../../../../data/classification/economic-classes.json' with { type: 'json' }
import functionJson from '../../../../../../data/classification/functions.json' with { type: 'json' }

const Standing = z.enum(['read-in-book', 'republished', 'parameter'])
const Entry = z.object({
  code: z.string().regex(/^\d{3}(\d\d){0,2}$/),
  name: z.string(),
  formerly: z.array(z.string()).optional(),
  complete: z.boolean().optional(),
  standing: Standing,
})
const Functions = z.object({ version: z.string(), classes: z.array(Entry) })
const Economic = z.object({
  version: z.string(),
  department: z.array(Entry),
  government: z.array(Entry),
  correspondence: z.array(
    z.object({ department: z.string(), government: z.array(z.string()), standing: Standing }),
  ),
})

export type ClassEntry = z.infer<typeof Entry>
/** A classification by code. */
export type Classification = ReadonlyMap<string, ClassEntry>

const functions = Functions.parse(functionJson)
const economic = Economic.parse(economicJson)
const byCode = (entries: readonly ClassEntry[]): Classification =>
  new Map(entries.map((entry) => [entry.code, entry]))

/** The national classifications that the rules hold a book against, with the years they are good for. */
export const classifications = {
  function: byCode(functions.classes),
  department: byCode(economic.department),
  government: byCode(economic.government),
} as const satisfies Record<string, Classification>

const allowed = new Map<string, Set<string>>()
for (const { department, government } of economic.correspondence) {
  const known = allowed.get(department) ?? new Set()
  for (const code of government) known.add(code)
  allowed.set(department, known)
}

/** The government classes that a department class may be paid under; undefined when the list knows none. */
export function governmentClassesOf(department: string): ReadonlySet<string> | undefined {
  return allowed.get(department)
}

/** The name without the words that books add or leave out: 的, 和, 支出, white space, half-width brackets. */
export function plainName(name: string): string {
  return name
    .replace(/[\s\u3000]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/的|和|支出$/g, '')
}

/** All names that a code has had. */
export function namesOf({ name, formerly = [] }: ClassEntry): string[] {
  return [name, ...formerly]
}
