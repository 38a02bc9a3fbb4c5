import { z } from 'zod'
import { defineAction, defineQuery } from '../platform/define.ts'
import { Instant, PageQuery, pageOf, Version } from '../platform/scalars.ts'
import { Sentence } from '../platform/sentence.ts'
import { CodeList } from './code-list.ts'
import { DataElement } from './data-element.ts'
import { Form } from './form.ts'

/** Which of the three levels a form is used at: district, subdistrict or community (区、街道、社区). */
export const FormLevel = z.enum(['district', 'subdistrict', 'community'])
export type FormLevel = z.infer<typeof FormLevel>

/** Code of a form of the library: stable, the same in every environment. */
export const FormCode = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/)

/** One form of the library: its newest revision, whatever its state. */
export const LibraryFormRow = z
  .object({
    code: FormCode,
    name: Sentence,
    level: FormLevel,
    organ: z.object({ code: z.string(), name: z.string() }),
    state: z.enum(['draft', 'published', 'withdrawn']),
    revision: z.number().int(),
    published: z.number().int().nullable().describe('the revision that items may take now'),
    fields: z.number().int(),
    rowVersion: Version,
    updatedAt: Instant,
  })
  .meta({ id: 'LibraryFormRow' })
export type LibraryFormRow = z.infer<typeof LibraryFormRow>

/** What keeps a form from being published, with the place in the form: an element, group or section code. */
export const LibraryFormFault = z.object({ code: z.string(), path: z.string(), message: Sentence })

const revisionState = z.enum(['draft', 'published', 'withdrawn', 'superseded'])

/** One form of the library at the desk: newest content, what its fields mean, its revisions, what may be done next. */
export const LibraryForm = LibraryFormRow.extend({
  content: Form,
  elements: z.array(DataElement),
  codeLists: z.array(CodeList),
  faults: z.array(LibraryFormFault),
  revisions: z.array(
    z.object({
      revision: z.number().int(),
      state: revisionState,
      createdAt: Instant,
      publishedAt: Instant.nullable(),
      withdrawnAt: Instant.nullable(),
    }),
  ),
  allowed: z.array(z.enum(['save', 'publish', 'withdraw', 'new-revision'])),
}).meta({ id: 'LibraryForm' })
export type LibraryForm = z.infer<typeof LibraryForm>

/** One revision in full, with the elements as they were in force when it was published. */
export const LibraryFormRevision = z
  .object({
    code: FormCode,
    revision: z.number().int(),
    state: revisionState,
    name: Sentence,
    content: Form,
    elements: z.array(DataElement),
    codeLists: z.array(CodeList),
    createdAt: Instant,
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'LibraryFormRevision' })
export type LibraryFormRevision = z.infer<typeof LibraryFormRevision>

const params = z.object({ code: FormCode })

export const listForms = defineQuery({
  name: 'forms.list-forms',
  path: '/api/desk/forms',
  summary: 'Forms of the library, in order of name',
  audience: 'staff',
  query: PageQuery.extend({
    q: z.string().trim().max(100).optional().describe('part of the name, of its pinyin or of the code'),
    level: FormLevel.optional(),
    organ: z.string().max(40).optional(),
    state: z.enum(['draft', 'published', 'withdrawn']).optional(),
  }),
  response: pageOf(LibraryFormRow).extend({ total: z.number().int() }),
})

export const readForm = defineQuery({
  name: 'forms.read-form',
  path: '/api/desk/forms/:code',
  summary: 'Read one form of the library with its revisions',
  audience: 'staff',
  params,
  response: LibraryForm,
  errors: ['forms.form-not-found'],
})

export const readFormRevision = defineQuery({
  name: 'forms.read-form-revision',
  path: '/api/desk/forms/:code/revisions/:revision',
  summary: 'Read one revision of a form, to compare or to see what an item took',
  audience: 'staff',
  params: params.extend({ revision: z.coerce.number().int().positive() }),
  response: LibraryFormRevision,
  errors: ['forms.form-not-found'],
})

/** Begins a form of the library as the draft of revision 1. Without a code one is made from the initials of the name. */
export const createForm = defineAction({
  name: 'forms.create-form',
  path: '/api/desk/forms',
  summary: 'Begin a form of the library',
  audience: 'staff',
  body: z.object({
    code: FormCode.optional(),
    name: Sentence,
    level: FormLevel,
    organ: z.string().min(1).max(40),
    content: Form,
  }),
  response: LibraryForm,
  status: 201,
  errors: ['forms.code-taken', 'forms.unknown-organ'],
})

/** Saves the draft of the next revision; opens one when the newest revision is published or withdrawn. */
export const saveForm = defineAction({
  name: 'forms.save-form',
  path: '/api/desk/forms/:code/save',
  summary: 'Save the draft of a form',
  audience: 'staff',
  params,
  body: z.object({ name: Sentence, level: FormLevel, content: Form }),
  response: LibraryForm,
  versioned: true,
  errors: ['forms.form-not-found'],
})

/** Publishes the draft for items to take. Items and running cases that took an earlier revision keep it. */
export const publishForm = defineAction({
  name: 'forms.publish-form',
  path: '/api/desk/forms/:code/publish',
  summary: 'Publish the draft of a form',
  audience: 'staff',
  params,
  body: z.object({}),
  response: LibraryForm,
  versioned: true,
  errors: ['forms.form-not-found', 'forms.form-faults', 'forms.nothing-to-publish'],
})

/** Withdraws a published form: no item can take it any more; those that did keep it. */
export const withdrawForm = defineAction({
  name: 'forms.withdraw-form',
  path: '/api/desk/forms/:code/withdraw',
  summary: 'Withdraw a published form',
  audience: 'staff',
  params,
  body: z.object({ reason: z.string().trim().min(2).max(500) }),
  response: LibraryForm,
  versioned: true,
  errors: ['forms.form-not-found', 'forms.not-published'],
})
