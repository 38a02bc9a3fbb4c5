import { ConfigError, type SettingProblem } from './config-error.ts'
import { type Settings, settings } from './settings.ts'

/** Variables of ours that are not the server's: for tests and for the one who builds. */
const known = new Set<string>(Object.keys(settings.shape))
const ours = /^YIMEN_/

/**
 * Reads the settings out of an environment. An empty variable counts as not set. Throws ConfigError that names
 * every variable that is wrong, and every YIMEN_ variable that does not exist.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(
    ([name, value]) => value && (known.has(name) || ours.test(name)),
  )
  const result = settings.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  throw new ConfigError(
    result.error.issues.flatMap((issue): SettingProblem[] => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map(unknownSetting)
      return [{ variable: String(issue.path[0]), message: issue.message }]
    }),
  )
}

function unknownSetting(variable: string): SettingProblem {
  const near = [...known].filter((name) => distance(name, variable) <= 3)[0]
  return {
    variable,
    message: `there is no such setting${near === undefined ? '' : `; did you mean ${near}?`}`,
  }
}

/** How many letters must change to make one name the other (Levenshtein). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [at, other] of [...two].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[two.length] ?? 0
}
