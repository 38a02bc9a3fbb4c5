import { isDeepStrictEqual } from 'node:util'
import { DataElement, type FormFile, importForm } from '@yimen/contract'
import { type Context, route, type Scope } from '../../../platform/actions/route.ts'
import { refuse as refuseGenerally } from '../../../platform/problems/general.ts'
import { beginForm } from '../begin-form.ts'
import { importCodeLists, importElements } from '../import-definitions.ts'
import { formAfterChange } from '../load-form.ts'
import { refuse } from '../problems.ts'
import { codeListsByCode, elementsByCode, elementsOfForm } from '../read-definitions.ts'
import { mayEditForms } from '../rules/access.ts'
import { notWhole, whatItBrings } from '../rules/form-file.ts'
import { saveDraft } from '../save-draft.ts'
import { type FormRow, findForm, findRevision } from '../store/forms.ts'
import { subjectOf } from '../subject-id.ts'

/** Takes a form from a file as a draft, with the definitions that are not here yet. */
export const importFormRoute = route(importForm, async (scope) => {
  const { tx, district, body } = scope
  const { file } = body
  const defined = await defineWhatIsNew(scope, file)
  const code = body.code ?? file.form.code
  const form = await findForm(tx, district, code, 'lock')
  const outcome = form === undefined ? await begin(scope) : await goOn(scope, form)
  return { outcome, ...defined, form: await formAfterChange(scope, code) }
})

type ImportScope = Context<typeof importForm>

async function begin(scope: ImportScope): Promise<'created'> {
  const { file, organ, code = file.form.code } = scope.body
  await beginForm(scope, { ...file.form, code, organ })
  return 'created'
}

/** The form is here: the file becomes its next revision, unless it says what stands here already. */
async function goOn(scope: ImportScope, form: FormRow): Promise<'updated' | 'unchanged'> {
  const { tx, district, who, body } = scope
  if (form.organ_code !== body.organ) throw ofAnother(form)
  if (!mayEditForms(who, form.organ_code)) throw refuseGenerally('platform.not-allowed')
  const newest = await findRevision(tx, district, form.code, form.revision)
  const { name, level, content } = body.file.form
  const here = newest && { name: newest.name, level: form.level, content: newest.content }
  if (isDeepStrictEqual(here, { name, level, content })) return 'unchanged'
  if (form.state === 'draft') throw refuse('forms.draft-in-the-way')
  await saveDraft(scope, form, { name, level, content })
  return 'updated'
}

/** Nobody's form changes because a file happened to have its code: somebody says which organ takes it. */
function ofAnother({ code, organ_code, organ_name, name }: FormRow) {
  return refuse('forms.belongs-to-another', {
    detail: {
      zh: `“${name.zh}”（${code}）是${organ_name}的。要改它，归属机构就选${organ_name}；要另建一张，就换一个编码。`,
      en: `“${name.en}” (${code}) belongs to ${organ_name}. Choose ${organ_name} to change it, or another code for a form of its own.`,
    },
    current: { code, organ: { code: organ_code, name: organ_name } },
  })
}

async function defineWhatIsNew(scope: Scope, file: FormFile) {
  const { tx, district, now } = scope
  const lacking = notWhole(file, elementsOfForm(file.form.content))
  if (lacking.length > 0) throw refuse('forms.file-not-whole', { detail: listed(lacking) })
  const here = {
    elements: await elementsByCode(
      tx,
      district,
      file.elements.map(({ code }) => code),
    ),
    codeLists: await codeListsByCode(
      tx,
      district,
      file.codeLists.map(({ code }) => code),
    ),
  }
  const { newElements, newCodeLists, differing } = whatItBrings(file, here)
  if (differing.length > 0) throw refuse('forms.definitions-differ', { detail: listed(differing) })
  await importCodeLists(tx, district, newCodeLists, now)
  await importElements(
    tx,
    district,
    newElements.map((element) => DataElement.parse(element)),
    now,
  )
  for (const { code } of newElements)
    scope.append({
      subject: subjectOf('data-element', district, code),
      type: 'forms.element-defined',
      data: { code, revision: 1 },
    })
  return {
    definedElements: newElements.map(({ code }) => code),
    definedCodeLists: newCodeLists.map(({ code }) => code),
  }
}

function listed(codes: readonly string[]) {
  return { zh: `请核对：${codes.join('、')}`, en: `See to: ${codes.join(', ')}` }
}
