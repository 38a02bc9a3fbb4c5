import {
  attachMaterial,
  type CaseForApplicant,
  openCase,
  readMyCase,
  saveDraft,
  submitCase,
} from '@yimen/contract'
import type { Person } from '../../../../../../tests/setup/server.ts'
import { done } from './call.ts'
import { uploadPdf } from './seal-matter.ts'

/** Codes of the ways of delivery, as the applicant chooses them. */
export const ways = { counter: '1', express: '2', locker: '3', electronic: '4' } as const

/**
 * A submitted case of the hygiene permit of the hairdresser in the pack: three steps, a special procedure, one organ,
 * and a way of delivery that the applicant chooses.
 */
export async function submittedHygiene(
  person: Person,
  onBehalfOf: string,
  way: keyof typeof ways = 'electronic',
): Promise<CaseForApplicant> {
  const answers = { S1: 'self', S2: 'hair', S3: 'no', S4: 'no' }
  const { case: opened } = await done(person, openCase, {
    body: { itemCode: 'public-place-hygiene', onBehalfOf, answers, anew: true },
  })
  const { caseId, version } = opened
  await done(person, saveDraft, {
    params: { caseId },
    version,
    body: {
      answers,
      own: {
        B20: 6,
        L24: '1',
        B18: 'JC-2026-118',
        B19: '北京样例检测所',
        B21: '戴素心',
        B33: 3,
        X07: ways[way],
        ...(way === 'express' ? { X08: '北京市西城区样例街 0 号' } : {}),
      },
    },
  })
  for (const requirement of ['M3', 'M4', 'M7']) {
    const now = await done(person, readMyCase, { params: { caseId } })
    if (now.requirements.find((one) => one.code === requirement)?.state !== 'missing') continue
    const fileId = await uploadPdf(person, `${requirement}.pdf`)
    await done(person, attachMaterial, {
      params: { caseId },
      version: now.version,
      body: { requirement, from: { kind: 'file', fileId } },
    })
  }
  const full = await done(person, readMyCase, { params: { caseId } })
  return await done(person, submitCase, {
    params: { caseId },
    version: full.version,
    body: { declared: true },
  })
}
