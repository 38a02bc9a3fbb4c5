import { type Policy, staff } from '../../platform/auth/policy.ts'

/** Whose forms an editor may change is decided on the loaded form: see rules/access.ts. */
export const policy = {
  'forms.list-elements': staff(),
  'forms.read-element': staff(),
  'forms.add-element': staff('catalogue-editor'),
  'forms.change-element': staff('catalogue-editor'),
  'forms.list-code-lists': staff(),
  'forms.read-code-list': staff(),
  'forms.add-code-list': staff('catalogue-editor'),
  'forms.save-code-list': staff('catalogue-editor'),
  'forms.merge-element': staff('catalogue-editor'),
  'forms.collect-forms': staff('catalogue-editor'),
  'forms.confirm-collection': staff('catalogue-editor'),
  'forms.list-forms': staff('catalogue-editor', 'director'),
  'forms.read-form': staff('catalogue-editor', 'director'),
  'forms.read-form-revision': staff('catalogue-editor', 'director'),
  'forms.propose-code': staff('catalogue-editor'),
  'forms.export-form': staff('catalogue-editor', 'director'),
  'forms.import-form': staff('catalogue-editor'),
  'forms.create-form': staff('catalogue-editor'),
  'forms.save-form': staff('catalogue-editor'),
  'forms.publish-form': staff('catalogue-editor'),
  'forms.withdraw-form': staff('catalogue-editor'),
} satisfies Policy
