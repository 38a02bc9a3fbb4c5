import { settings } from './settings.ts'

export type SettingDescription = {
  readonly variable: string
  readonly description: string
  readonly default: string | undefined
}

/** All settings with what they are for, as a person or a guide reads them. */
export function describeSettings(): SettingDescription[] {
  const defaults = new Map(Object.entries(settings.parse({})))
  return Object.entries(settings.shape).map(([variable, schema]) => {
    const value = defaults.get(variable)
    return {
      variable,
      description: schema.description ?? '',
      default: value === undefined ? undefined : String(value),
    }
  })
}
