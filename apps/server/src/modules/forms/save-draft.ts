import type { Form, FormLevel, Sentence } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { sortKey } from '../../platform/text/index.ts'
import { fieldsUsed } from './rules/fields-used.ts'
import { type FormRow, insertRevision, rewriteDraft, updateForm } from './store/forms.ts'
import { subjectOf } from './subject-id.ts'

/** Writes the draft of a form that is locked; opens the next revision when the newest is published or withdrawn. */
export async function saveDraft(
  scope: Scope,
  form: FormRow,
  { name, level, content }: { name: Sentence; level: FormLevel; content: Form },
): Promise<void> {
  const { tx, district, now, who } = scope
  const { code } = form
  const opens = form.state !== 'draft'
  const revision = opens ? form.revision + 1 : form.revision
  const draft = { name, content, created_by: actorId(who) }
  if (opens)
    await insertRevision(tx, {
      ...draft,
      district,
      code,
      revision,
      state: 'draft',
      created_at: now,
      published_at: null,
    })
  else await rewriteDraft(tx, district, code, draft)
  await updateForm(tx, district, code, {
    name,
    level,
    sort: sortKey(name.zh),
    revision,
    state: 'draft',
    fields: fieldsUsed(content).length,
    updated_at: now,
  })
  scope.append({
    subject: subjectOf('form', district, code),
    type: 'forms.form-saved',
    data: { code, revision },
  })
}
