import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { cancelDemandRoute } from './actions/cancel-demand.ts'
import { closeCampaignRoute } from './actions/close-campaign.ts'
import { confirmDemandRoute } from './actions/confirm-demand.ts'
import { deriveDemandsRoute } from './actions/derive-demands.ts'
import { disownDemandRoute } from './actions/disown-demand.ts'
import { dispatchDemandRoute } from './actions/dispatch-demand.ts'
import { dispatchDemandsRoute } from './actions/dispatch-demands.ts'
import { exportSheetRoute } from './actions/export-sheet.ts'
import { fileDemandRoute } from './actions/file-demand.ts'
import { goLiveRoute } from './actions/go-live.ts'
import { importSheetRoute } from './actions/import-sheet.ts'
import { mountDutyRoute } from './actions/mount-duty.ts'
import { openCampaignRoute } from './actions/open-campaign.ts'
import { preCheckDemandRoute } from './actions/pre-check-demand.ts'
import { proposeMatchesRoute } from './actions/propose-matches.ts'
import { registerSupplyRoute } from './actions/register-supply.ts'
import { remindDemandRoute } from './actions/remind-demand.ts'
import { returnDemandRoute } from './actions/return-demand.ts'
import { ruleDemandRoute } from './actions/rule-demand.ts'
import { submitDemandRoute } from './actions/submit-demand.ts'
import { superviseDemandRoute } from './actions/supervise-demand.ts'
import { withdrawDutyRoute } from './actions/withdraw-duty.ts'
import { withdrawSupplyRoute } from './actions/withdraw-supply.ts'
import { probeDuties } from './jobs/probe-duties.ts'
import { remindDue } from './jobs/remind-due.ts'
import { superviseOverdue } from './jobs/supervise-overdue.ts'
import { tallyMonth } from './jobs/tally-month.ts'
import { policy } from './policy.ts'
import { sourcingProblems } from './problems.ts'
import { listBoardRowsRoute } from './queries/list-board-rows.ts'
import { listCampaignsRoute } from './queries/list-campaigns.ts'
import { listDemandsRoute } from './queries/list-demands.ts'
import { listDutiesRoute } from './queries/list-duties.ts'
import { listSuppliesRoute } from './queries/list-supplies.ts'
import { readBoardRoute } from './queries/read-board.ts'
import { readCampaignRoute } from './queries/read-campaign.ts'
import { readDemandRoute } from './queries/read-demand.ts'
import { readDutyRoute } from './queries/read-duty.ts'
import { readGraphRoute } from './queries/read-graph.ts'
import { topics } from './topics.ts'

/**
 * Data supply and demand (数源供需对接与认责): the demands come from the published items of `catalog`; a live duty
 * strikes the materials that it covers off their lists.
 */
export const sourcingModule = defineModule({
  name: 'sourcing',
  migrations: fileURLToPath(new URL('migrations', import.meta.url)),
  routes: [
    registerSupplyRoute,
    withdrawSupplyRoute,
    listSuppliesRoute,
    deriveDemandsRoute,
    proposeMatchesRoute,
    fileDemandRoute,
    submitDemandRoute,
    preCheckDemandRoute,
    returnDemandRoute,
    cancelDemandRoute,
    dispatchDemandRoute,
    dispatchDemandsRoute,
    confirmDemandRoute,
    disownDemandRoute,
    ruleDemandRoute,
    remindDemandRoute,
    superviseDemandRoute,
    mountDutyRoute,
    goLiveRoute,
    withdrawDutyRoute,
    listDemandsRoute,
    readDemandRoute,
    listDutiesRoute,
    readDutyRoute,
    openCampaignRoute,
    closeCampaignRoute,
    listCampaignsRoute,
    readCampaignRoute,
    exportSheetRoute,
    importSheetRoute,
    readBoardRoute,
    listBoardRowsRoute,
    readGraphRoute,
  ],
  policy,
  problems: sourcingProblems.kinds,
  jobs: [remindDue, superviseOverdue, probeDuties],
  subscriptions: [tallyMonth],
  topics,
})
