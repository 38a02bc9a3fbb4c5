import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { acceptCaseRoute } from './actions/accept-case.ts'
import { attachMaterialRoute } from './actions/attach-material.ts'
import { claimCaseRoute } from './actions/claim-case.ts'
import { correctCaseRoute } from './actions/correct-case.ts'
import { decideCaseRoute } from './actions/decide-case.ts'
import { deliverCaseRoute } from './actions/deliver-case.ts'
import { discardDraftRoute } from './actions/discard-draft.ts'
import { extendCaseRoute } from './actions/extend-case.ts'
import { handInCaseRoute } from './actions/hand-in-case.ts'
import { openCaseRoute } from './actions/open-case.ts'
import { pauseCaseRoute } from './actions/pause-case.ts'
import { refuseCaseRoute } from './actions/refuse-case.ts'
import { requestCorrectionRoute } from './actions/request-correction.ts'
import { resumeCaseRoute } from './actions/resume-case.ts'
import { reviewCaseRoute } from './actions/review-case.ts'
import { saveDraftRoute } from './actions/save-draft.ts'
import { sendBackCaseRoute } from './actions/send-back-case.ts'
import { submitCaseRoute } from './actions/submit-case.ts'
import { withdrawCaseRoute } from './actions/withdraw-case.ts'
import { deemAccepted } from './jobs/deem-accepted.ts'
import { drawDocument } from './jobs/draw-document.ts'
import { dropOldDrafts } from './jobs/drop-old-drafts.ts'
import { lapseCorrections } from './jobs/lapse-corrections.ts'
import { produceResult } from './jobs/produce-result.ts'
import { reckonAgain } from './jobs/reckon-again.ts'
import { tellBeforeDraftsGo } from './jobs/tell-before-drafts-go.ts'
import { mayReadFile } from './may-read-file.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { listMyCasesRoute } from './queries/list-my-cases.ts'
import { listWorklistRoute } from './queries/list-worklist.ts'
import { previewPrefillRoute } from './queries/preview-prefill.ts'
import { readCaseItemRoute } from './queries/read-case-item.ts'
import { readDeskCaseRoute } from './queries/read-desk-case.ts'
import { readMyCaseRoute } from './queries/read-my-case.ts'
import { verifyDocumentRoute } from './queries/verify-document.ts'
import { usedFiles } from './store/paper-store.ts'
import { topics } from './topics.ts'

/** Cases (办件): from the first click to the delivery. */
export const casesModule = defineModule({
  name: 'cases',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [
    previewPrefillRoute,
    openCaseRoute,
    listMyCasesRoute,
    readMyCaseRoute,
    readCaseItemRoute,
    saveDraftRoute,
    attachMaterialRoute,
    submitCaseRoute,
    handInCaseRoute,
    correctCaseRoute,
    withdrawCaseRoute,
    discardDraftRoute,
    listWorklistRoute,
    readDeskCaseRoute,
    claimCaseRoute,
    acceptCaseRoute,
    requestCorrectionRoute,
    refuseCaseRoute,
    reviewCaseRoute,
    sendBackCaseRoute,
    pauseCaseRoute,
    resumeCaseRoute,
    extendCaseRoute,
    decideCaseRoute,
    deliverCaseRoute,
    verifyDocumentRoute,
  ],
  policy,
  problems: problems.kinds,
  jobs: [deemAccepted, lapseCorrections, tellBeforeDraftsGo, dropOldDrafts, reckonAgain],
  subscriptions: [drawDocument, produceResult],
  topics,
  fileAccess: mayReadFile,
  filesInUse: usedFiles,
})
