import { z } from 'zod'

/** A value that a condition compares with: a code, a text, a day `YYYY-MM-DD`, a number, yes or no. */
export const Comparand = z.union([z.string(), z.number(), z.boolean()])
export type Comparand = z.infer<typeof Comparand>

/** What a condition looks at: a data element of the form, or the answer to a situation question. */
type Looked = { element: string } | { situation: string }
/** One test of it. With several values (a code list) `is` and `in` hold when any of them fits. */
type Held =
  | { is: Comparand }
  | { isNot: Comparand }
  | { in: Comparand[] }
  | { known: boolean }
  | { above: number | string }
  | { below: number | string }

export type ConditionTest = Looked & Held
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | ConditionTest

const code = z.string().min(1).max(60)
const limit = z.union([z.number(), z.string().min(1)])
const tests = [
  { is: Comparand },
  { isNot: Comparand },
  { in: z.array(Comparand).min(1) },
  { known: z.boolean() },
  { above: limit },
  { below: limit },
] as const

/**
 * When something applies: a closed JSON language without code in it, so that it can be checked, explained in a
 * sentence and evaluated alike in the browser and at the server. A thing that is not known yet satisfies no test
 * except `known: false`; `above` and `below` are strict and compare numbers or days.
 */
export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(Condition).min(1) }),
      z.strictObject({ any: z.array(Condition).min(1) }),
      z.strictObject({ not: Condition }),
      z.strictObject({ element: code, ...tests[0] }),
      z.strictObject({ element: code, ...tests[1] }),
      z.strictObject({ element: code, ...tests[2] }),
      z.strictObject({ element: code, ...tests[3] }),
      z.strictObject({ element: code, ...tests[4] }),
      z.strictObject({ element: code, ...tests[5] }),
      z.strictObject({ situation: code, ...tests[0] }),
      z.strictObject({ situation: code, ...tests[1] }),
      z.strictObject({ situation: code, ...tests[2] }),
      z.strictObject({ situation: code, ...tests[3] }),
      z.strictObject({ situation: code, ...tests[4] }),
      z.strictObject({ situation: code, ...tests[5] }),
    ]),
  )
  .meta({ id: 'Condition' })
