import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Sentence } from '../platform/sentence.ts'
import { CodeList } from './code-list.ts'
import { DataElement } from './data-element.ts'
import { Form } from './form.ts'
import { FormCode, FormLevel, LibraryForm } from './library-form.ts'

/**
 * A form as one file, to be carried from one environment to another: its content with everything that the content
 * refers to, each list in order of code. It holds no id, organ, account, time or revision of the environment that it
 * comes from, so that exporting what was imported gives the same file again.
 */
export const FormFile = z
  .strictObject({
    format: z.literal('yimen-form'),
    formatVersion: z.literal(1),
    form: z.strictObject({ code: FormCode, name: Sentence, level: FormLevel, content: Form }),
    elements: z.array(DataElement.omit({ version: true })).max(1_000),
    codeLists: z.array(CodeList).max(500),
  })
  .meta({ id: 'FormFile' })
export type FormFile = z.infer<typeof FormFile>

export const exportForm = defineQuery({
  name: 'forms.export-form',
  path: '/api/desk/forms/:code/file',
  summary: 'A form of the library as one file that another environment can take',
  audience: 'staff',
  params: z.object({ code: FormCode }),
  query: z.object({ revision: z.coerce.number().int().positive().optional() }),
  response: FormFile,
  errors: ['forms.form-not-found'],
})

/**
 * Takes a form from a file as a draft: a new form, or the next revision of the one with its code. Elements and code
 * lists that are not defined here yet are defined; one that means something else here refuses the file, and so does a
 * draft that somebody has begun here and that says something else. When another organ has the form here, somebody has
 * to say who takes it: that organ as its next revision, or one's own as a form of its own, under another code (`code`).
 */
export const importForm = defineAction({
  name: 'forms.import-form',
  path: '/api/desk/forms/import',
  summary: 'Take a form from a file',
  audience: 'staff',
  body: z.object({
    file: FormFile,
    organ: z.string().min(1).max(40),
    code: FormCode.optional().describe('taken under this code in place of the one in the file'),
  }),
  response: z.object({
    outcome: z.enum(['created', 'updated', 'unchanged']),
    definedElements: z.array(z.string()).describe('codes of the elements that came in with the file'),
    definedCodeLists: z.array(z.string()),
    form: LibraryForm,
  }),
  errors: [
    'forms.definitions-differ',
    'forms.belongs-to-another',
    'forms.draft-in-the-way',
    'forms.file-not-whole',
    'forms.unknown-organ',
  ],
})
