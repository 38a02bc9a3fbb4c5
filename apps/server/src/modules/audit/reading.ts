import type { StaffRole } from '@yimen/contract'

/** One reading of personal data as it is stored. */
export type Reading = {
  readonly id: string
  readonly at: Date
  readonly actor: {
    readonly kind: 'resident' | 'staff' | 'system'
    readonly id: string
    readonly name: string
  }
  readonly post: {
    readonly organ: string
    readonly organName: string
    readonly role: StaffRole
  } | null
  readonly subject: { readonly id: string; readonly name: string } | null
  readonly action: string
  readonly fields: readonly string[]
  readonly purpose: string
  readonly case: { readonly id: string; readonly number: string | null } | null
}
