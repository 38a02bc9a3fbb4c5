import type { Rule } from '../auth/policy.ts'
import type { Module } from './module.ts'

/** The rule of each route, by name. Asking for one that does not exist is a fault, never “anyone”. */
export function rulesOf(modules: readonly Module[]): (name: string) => Rule {
  const rules = new Map(modules.flatMap((module) => Object.entries(module.policy)))
  return (name: string) => {
    const rule = rules.get(name)
    if (!rule) throw new Error(`no rule for ${name}`)
    return rule
  }
}
