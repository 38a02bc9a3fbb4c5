/** A setting that cannot be used. */
export type SettingProblem = { readonly variable: string; readonly message: string }

/** The environment is not valid; the message names each variable and says what is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly SettingProblem[]

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n'))
    this.problems = problems
  }
}
