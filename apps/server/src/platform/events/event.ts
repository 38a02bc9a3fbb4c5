/** What happened to one subject, as an action tells it. The platform adds id, time, actor and district. */
export type NewEvent = {
  readonly subject: { readonly type: string; readonly id: string }
  /** `module.what-happened`, in the past tense: `cases.case-accepted`. */
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A line of the log. */
export type LoggedEvent = NewEvent & {
  readonly id: string
  readonly district: string
  readonly at: Date
  readonly actor: {
    readonly kind: 'anonymous' | 'resident' | 'staff' | 'system'
    readonly id: string
    readonly post: string | null
  }
}
