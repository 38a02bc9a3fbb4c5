import { z } from 'zod'
import { defineAction } from '../platform/define.ts'
import { Sentence } from '../platform/sentence.ts'
import { ElementType } from './data-element.ts'
import { NewElement } from './elements.ts'
import { Form } from './form.ts'
import { FormCode, FormLevel, LibraryForm } from './library-form.ts'

/** An element that may be meant by a label, how sure that is (0–1), and why. */
export const ElementCandidate = z.object({
  element: z.string(),
  name: Sentence,
  score: z.number().min(0).max(1),
  reasons: z.array(Sentence),
})
export type ElementCandidate = z.infer<typeof ElementCandidate>

/** A field as it was found in somebody's form, with what it may be. Nothing is stored until a person confirms. */
export const ProposedField = z
  .object({
    label: z.string(),
    blank: z.string(),
    type: ElementType,
    unit: z.string().nullable(),
    options: z.array(z.string()),
    candidates: z.array(ElementCandidate),
    match: z.string().nullable().describe('the element proposed; null = none is sure enough'),
    newCode: z.string().describe('a code that is free, in case that a new element is made of it'),
    leaveOut: Sentence.nullable().describe('why this is no field to be filled, as a signature or an opinion'),
  })
  .meta({ id: 'ProposedField' })
export type ProposedField = z.infer<typeof ProposedField>

/** A section of a form that was read; `repeats` = its fields are the columns of a table with rows to fill. */
export const ProposedSection = z.object({
  title: z.string().nullable(),
  repeats: z.boolean(),
  fields: z.array(ProposedField),
})
export type ProposedSection = z.infer<typeof ProposedSection>

/** What became of one file: proposed sections, or why it could not be read. */
export const CollectedFile = z
  .object({
    file: z.string(),
    title: z.string(),
    level: FormLevel.nullable(),
    organ: z.string().nullable(),
    sections: z.array(ProposedSection),
    leftOut: z.array(z.object({ line: z.number().int(), message: Sentence })),
    unreadable: z.object({ code: z.string(), message: Sentence }).nullable(),
  })
  .meta({ id: 'CollectedFile' })
export type CollectedFile = z.infer<typeof CollectedFile>

/** Something in a heap of forms that a person should look at. */
export const CollectingConflict = z.object({
  kind: z.enum(['same-form', 'same-label-other-type', 'element-twice', 'label-without-element']),
  files: z.array(z.string()),
  message: Sentence,
})
export type CollectingConflict = z.infer<typeof CollectingConflict>

/** Forms that were read in one run, and what stands out when they are held against one another. */
export const Collected = z
  .object({
    files: z.array(CollectedFile),
    conflicts: z.array(CollectingConflict),
    fields: z.number().int(),
    matched: z.number().int(),
    leftOut: z.number().int(),
  })
  .meta({ id: 'Collected' })
export type Collected = z.infer<typeof Collected>

/**
 * Confirms what was collected: makes the new elements, adds the labels that were confirmed as synonyms (those that some
 * element has already stay where they are), and begins a form of the library as a draft; all or nothing.
 */
export const confirmCollection = defineAction({
  name: 'forms.confirm-collection',
  path: '/api/desk/collected-forms',
  summary: 'Make a draft of the library from a collected form',
  audience: 'staff',
  body: z.object({
    code: FormCode.optional(),
    name: Sentence,
    level: FormLevel,
    organ: z.string().min(1).max(40),
    content: Form,
    newElements: z.array(NewElement).max(200).default([]),
    synonyms: z
      .array(z.object({ element: z.string(), label: z.string().min(1).max(60) }))
      .max(500)
      .default([]),
  }),
  response: LibraryForm,
  status: 201,
  errors: ['forms.code-taken', 'forms.unknown-organ', 'forms.element-code-taken', 'forms.element-not-found'],
})
