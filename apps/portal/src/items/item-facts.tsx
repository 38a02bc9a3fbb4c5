import type { ItemSummary } from '@yimen/contract'
import { useLanguage, useMessages, Written } from '@yimen/look'
import { itemMessages } from './item-messages.ts'
import { periodWords } from './item-words.ts'
import { useOrganName } from './use-organ-name.ts'

type Facts = {
  promised: ItemSummary['promised'] | undefined
  timesOnSite: number | null | undefined
  charged: boolean | null | undefined
  organ: { readonly code: string; readonly name: string }
}

/** What one asks first: how long, how often in person, what it costs, who does it. What is not known is left out. */
export function ItemFacts({ promised, timesOnSite, charged, organ }: Facts) {
  const words = useMessages(itemMessages)
  const { language } = useLanguage()
  const organName = useOrganName()(organ)
  const period = periodWords(promised, language)
  return (
    <p className="facts">
      {period && (
        <span>
          {words.promise} <b>{period}</b>
          {words.promiseEnd}
        </span>
      )}
      {timesOnSite === 0 && <span>{words.notInPerson}</span>}
      {timesOnSite !== null && timesOnSite !== undefined && timesOnSite > 0 && (
        <span>{words.inPerson(timesOnSite)}</span>
      )}
      {charged === false && <span>{words.free}</span>}
      {charged === true && <span>{words.charged}</span>}
      {organName && <span>{words.by(<Written text={organName} />)}</span>}
    </p>
  )
}
