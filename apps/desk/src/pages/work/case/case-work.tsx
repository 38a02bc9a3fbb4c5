import { useQuery } from '@tanstack/react-query'
import type { CaseForDesk } from '@yimen/contract'
import { ChineseOnlyNote, useLanguage, useMessages } from '@yimen/look'
import { queryClient } from '../../../api/query-client.ts'
import { useStaff } from '../../../api/session.ts'
import { useLive } from '../../../api/use-live.ts'
import { Fetched } from '../../../frame/fetched.tsx'
import { itemName } from '../../../frame/item-name.ts'
import { usePageTitle } from '../../../frame/use-page-title.ts'
import { caseQuery } from '../queries.ts'
import { CaseHead } from './case-head.tsx'
import { caseMessages } from './case-messages.ts'
import { CaseTabs } from './case-tabs.tsx'
import { CaseTiming } from './case-timing.tsx'
import { useCaseActs } from './use-case-acts.tsx'

/** One case at work, kept fresh while it is open. */
export function CaseWork({ caseId, search }: { caseId: string; search: string }) {
  const words = useMessages(caseMessages)
  const { language } = useLanguage()
  const query = useQuery(caseQuery(caseId))
  useLive([`case:${caseId}`], () => {
    void queryClient.invalidateQueries({ queryKey: ['case', caseId] })
  })
  usePageTitle(query.data && `${itemName(query.data.item, language)} · ${query.data.applicant.name}`)
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(one) => <CaseAtWork one={one} search={search} />}
    </Fetched>
  )
}

function CaseAtWork({ one, search }: { one: CaseForDesk; search: string }) {
  const me = useStaff()?.staffId ?? ''
  const { language } = useLanguage()
  const acts = useCaseActs(one, me)
  return (
    <>
      <article className="case" aria-label={itemName(one.item, language)}>
        <CaseHead one={one} search={search} />
        <CaseTiming one={one} />
        <ChineseOnlyNote>
          <CaseTabs one={one} opinion={acts.opinion} short={acts.short} />
        </ChineseOnlyNote>
      </article>
      {acts.bar}
    </>
  )
}
