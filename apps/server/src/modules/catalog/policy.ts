import { anyone, type Policy, staff } from '../../platform/auth/policy.ts'

/** Whose items an editor may change is decided on the loaded item: see rules/access.ts. */
export const policy = {
  'catalog.search-items': anyone,
  'catalog.read-item': anyone,
  'catalog.list-offers': anyone,
  'catalog.list-catalogue': staff('catalogue-editor', 'director'),
  'catalog.list-element-uses': staff(),
  'catalog.list-material-type-uses': staff(),
  'catalog.score-departments': staff('catalogue-editor', 'director'),
  'catalog.read-catalogue-item': staff('catalogue-editor', 'director'),
  'catalog.save-item': staff('catalogue-editor'),
  'catalog.take-form': staff('catalogue-editor'),
  'catalog.publish-item': staff('catalogue-editor'),
  'catalog.withdraw-item': staff('catalogue-editor'),
} satisfies Policy
