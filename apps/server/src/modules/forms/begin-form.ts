import type { Form, FormLevel, Sentence } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { actorId } from '../../platform/auth/who.ts'
import { refuse as refuseGenerally } from '../../platform/problems/general.ts'
import { sortKey, typedForm } from '../../platform/text/index.ts'
import { organByCode } from '../identity/index.ts'
import { refuse } from './problems.ts'
import { mayEditForms } from './rules/access.ts'
import { fieldsUsed } from './rules/fields-used.ts'
import { findForm, insertForm, insertRevision } from './store/forms.ts'
import { subjectOf } from './subject-id.ts'

/** What a new form of the library begins with. */
export type NewForm = {
  readonly code?: string | undefined
  readonly name: Sentence
  readonly level: FormLevel
  readonly organ: string
  readonly content: Form
}

/**
 * Begins a form as the draft of its first revision and answers its code.
 * @throws `forms.code-taken`, `forms.unknown-organ`, `platform.not-allowed` for a form of an organ that is not one's own
 */
export async function beginForm(scope: Scope, form: NewForm): Promise<string> {
  const { tx, district, now, who } = scope
  if (!mayEditForms(who, form.organ)) throw refuseGenerally('platform.not-allowed')
  const organ = await organByCode(tx, district, form.organ)
  if (organ === null) throw refuse('forms.unknown-organ', { fields: [] })
  const code = form.code ?? (await freeFormCode(scope, form.name.zh))
  if (form.code !== undefined && (await findForm(tx, district, code, 'read')))
    throw refuse('forms.code-taken')
  await insertForm(tx, {
    district,
    code,
    level: form.level,
    organ_code: organ.code,
    organ_name: organ.name,
    name: form.name,
    sort: sortKey(form.name.zh),
    revision: 1,
    state: 'draft',
    published: null,
    fields: fieldsUsed(form.content).length,
    updated_at: now,
  })
  await insertRevision(tx, {
    district,
    code,
    revision: 1,
    state: 'draft',
    name: form.name,
    content: form.content,
    created_at: now,
    created_by: actorId(who),
    published_at: null,
  })
  scope.append({
    subject: subjectOf('form', district, code),
    type: 'forms.form-created',
    data: { code, organ: organ.code, level: form.level },
  })
  return code
}

/** A code from the initials of the name, as F-GLJTSQB for 高龄津贴申请表; with a number when that is taken. */
export async function freeFormCode(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  name: string,
): Promise<string> {
  const initials = typedForm(name)
    .initials.toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
  const stem = `F-${initials.slice(0, 40)}`
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? stem : `${stem}-${number}`
    if ((await findForm(tx, district, code, 'read')) === undefined) return code
  }
}
