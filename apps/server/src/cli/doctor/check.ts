import type { Config } from '../../platform/config/index.ts'

/** `unknown`: it cannot be looked at, because something before it has failed. */
export type Finding = {
  readonly state: 'ok' | 'warning' | 'failed' | 'unknown'
  readonly detail: string
  /** What to do about it. */
  readonly advice?: string
}

export type DoctorScope = {
  readonly config: Config
  /** The database, or why there is none. */
  readonly database: { readonly url: string } | { readonly problem: string }
}

/** One thing that `yimen doctor` looks at. It changes nothing. */
export type Check = {
  readonly name: string
  run(scope: DoctorScope): Promise<Finding>
}
