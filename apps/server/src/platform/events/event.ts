/** What happened to one subject, as an action tells it. The platform adds id, time, actor and district. */
export type NewEvent = {
  readonly subject: { readonly type: string; readonly id: string }
  /** `module.what-happened`, in the past tense: `cases.case-accepted`. */
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  /** The post in which the actor did it, `organ/role`; the first one held when left out. */
  readonly post?: string
}

/** A line of the log. */
export type LoggedEvent = Omit<NewEvent, 'post'> & {
  readonly id: string
  readonly district: string
  readonly at: Date
  readonly actor: {
    readonly kind: 'anonymous' | 'resident' | 'staff' | 'system'
    readonly id: string
    readonly post: string | null
  }
}
