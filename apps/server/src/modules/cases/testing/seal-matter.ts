import { randomUUID } from 'node:crypto'
import {
  attachMaterial,
  type CaseForApplicant,
  openCase,
  StoredFile,
  saveDraft,
  submitCase,
} from '@yimen/contract'
import { pdfContent } from '../../../../../../tests/setup/make-content.ts'
import type { Person } from '../../../../../../tests/setup/server.ts'
import type { Resident } from '../../../platform/auth/who.ts'
import { done } from './call.ts'

/** Uploads a PDF that nobody has uploaded before. Answers its id. */
export async function uploadPdf(person: Person, name = '刻章发票.pdf'): Promise<string> {
  const { body } = await person.upload(name, Buffer.concat([pdfContent, Buffer.from(randomUUID())]))
  return StoredFile.parse(body).fileId
}

/** What the applicant has to say for the money back: the rest is known. */
export const paid = {
  answers: { S1: 'self', S2: 'paid', S3: 'yes' },
  own: { C02: ['01', '02', '03', '04'], C17: false, C10: '380.00' },
}
/** What the applicant has to say for the free set: no material is asked for. */
export const free = {
  answers: { S1: 'self', S2: 'free', S3: 'yes' },
  own: { C02: ['01'], C17: false, C15: '1' },
}
/** What a firm says by itself that no source knows: the free set, without materials. */
export const unknownFirm = {
  answers: free.answers,
  own: {
    ...free.own,
    L01: '91110102YM91000135',
    L02: '北京某某有限公司',
    L04: '北京市西城区样例街 0 号',
    L12: '某人',
    L06: '2026-08-18',
    C06: '1101020000999',
    C04: '北京方寸照样刻字社',
    C16: 1,
    C07: '2026-08-20',
    X15: '某人',
    X16: '15400000001',
  },
}

/** Somebody with a firm of their own that no source knows, so that one test does not stand in the way of another. */
export function stranger(): { who: Resident; firm: string } {
  const firm = randomUUID()
  const represented = {
    subjectId: firm,
    name: '北京某某有限公司',
    kind: 'legal-person',
    capacity: 'legal-representative',
  } as const
  return { who: { kind: 'resident', subjectId: randomUUID(), name: '某人', represents: [represented] }, firm }
}

/** A draft of the seal subsidy, filled to be submitted. */
export async function fullDraft(
  person: Person,
  onBehalfOf: string,
  filling: {
    answers: Record<string, string>
    own: Record<string, string | number | boolean | string[]>
  } = paid,
): Promise<CaseForApplicant> {
  const { case: opened } = await done(person, openCase, { body: { itemCode: 'seal-subsidy', onBehalfOf } })
  const { caseId, version } = opened
  const saved = await done(person, saveDraft, { params: { caseId }, version, body: filling })
  if (filling.answers.S2 !== 'paid') return saved
  const fileId = await uploadPdf(person)
  return await done(person, attachMaterial, {
    params: { caseId },
    version: saved.version,
    body: { requirement: 'M5', from: { kind: 'file', fileId } },
  })
}

/** A submitted case of the seal subsidy. */
export async function submitted(
  person: Person,
  onBehalfOf: string,
  filling?: Parameters<typeof fullDraft>[2],
): Promise<CaseForApplicant> {
  const { caseId, version } = await fullDraft(person, onBehalfOf, filling)
  return await done(person, submitCase, { params: { caseId }, version, body: { declared: true } })
}
