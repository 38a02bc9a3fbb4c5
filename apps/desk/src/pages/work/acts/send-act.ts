import type { operations } from '@yimen/client'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import type { ActHeaders } from '../../../api/use-act.ts'

type Json = { requestBody: { content: { 'application/json': unknown } } }
type BodyOf<N extends keyof operations> = operations[N] extends Json
  ? operations[N]['requestBody']['content']['application/json']
  : never

const on = (caseId: string) => ({ path: { caseId } })

/** Every act of the desk on a case: each one route, answering the case as it then stands. */
export const sendAct = {
  claim: (caseId: string, body: BodyOf<'cases.claim-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/claim', { params: on(caseId), body, headers })),
  accept: (caseId: string, body: BodyOf<'cases.accept-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/accept', { params: on(caseId), body, headers })),
  requestCorrection: (caseId: string, body: BodyOf<'cases.request-correction'>, headers: ActHeaders) =>
    answerOf(
      client.POST('/api/desk/cases/{caseId}/request-correction', { params: on(caseId), body, headers }),
    ),
  refuse: (caseId: string, body: BodyOf<'cases.refuse-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/refuse', { params: on(caseId), body, headers })),
  review: (caseId: string, body: BodyOf<'cases.review-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/review', { params: on(caseId), body, headers })),
  sendBack: (caseId: string, body: BodyOf<'cases.send-back-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/send-back', { params: on(caseId), body, headers })),
  pause: (caseId: string, body: BodyOf<'cases.pause-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/pause', { params: on(caseId), body, headers })),
  resume: (caseId: string, body: BodyOf<'cases.resume-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/resume', { params: on(caseId), body, headers })),
  extend: (caseId: string, body: BodyOf<'cases.extend-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/extend', { params: on(caseId), body, headers })),
  decide: (caseId: string, body: BodyOf<'cases.decide-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/decide', { params: on(caseId), body, headers })),
  deliver: (caseId: string, body: BodyOf<'cases.deliver-case'>, headers: ActHeaders) =>
    answerOf(client.POST('/api/desk/cases/{caseId}/deliver', { params: on(caseId), body, headers })),
}
