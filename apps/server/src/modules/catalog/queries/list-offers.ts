import { listOffers } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { organsOnOffer, themesOnOffer } from '../store/offers.ts'

/** What a first page can lead to without leading nowhere: only themes and organs that have something published. */
export const listOffersRoute = route(listOffers, async ({ tx, district }) => ({
  themes: await themesOnOffer(tx, district),
  organs: await organsOnOffer(tx, district),
}))
