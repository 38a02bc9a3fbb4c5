import { anyone, type Policy, staff } from '../../platform/auth/policy.ts'

/**
 * A budget is public. Editors and directors put books in; a book in which errors remain, and taking one down, is for
 * the director. Of which department is decided on the book: rules/access.ts.
 */
export const policy = {
  'performance.list-books': anyone,
  'performance.read-book': anyone,
  'performance.read-lines': anyone,
  'performance.compare-books': anyone,
  'performance.export-book': anyone,
  'performance.list-desk-books': staff('catalogue-editor', 'director'),
  'performance.check-document': staff('catalogue-editor', 'director'),
  'performance.publish-book': staff('catalogue-editor', 'director'),
  'performance.withdraw-book': staff('director'),
} satisfies Policy
