import type { CaseForDesk } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { type Ref, useState } from 'react'
import { Tabs } from '../../../frame/tabs.tsx'
import { caseMessages } from './case-messages.ts'
import { LetterPart } from './letter/letter-part.tsx'
import { OpinionBox } from './opinion-box.tsx'
import { Comparisons } from './parts/comparisons.tsx'
import { CorrectionAsked } from './parts/correction-asked.tsx'
import { FormFields } from './parts/form-fields.tsx'
import { History } from './parts/history.tsx'
import { Materials } from './parts/materials.tsx'
import { Opinions } from './parts/opinions.tsx'
import { Others } from './parts/others.tsx'
import { Side } from './parts/side.tsx'
import { Situations } from './parts/situations.tsx'

type CaseTabsProps = { one: CaseForDesk; short: boolean; opinion: Ref<HTMLTextAreaElement> }

/** The parts of a case; the first is what the work needs, differences first. */
export function CaseTabs({ one, short, opinion }: CaseTabsProps) {
  const words = useMessages(caseMessages)
  const [here, setHere] = useState<string | null>(null)
  return (
    <Tabs
      here={here}
      onHere={setHere}
      label={words.tabList}
      tabs={[
        {
          name: 'work',
          title: words.tabs.work,
          draw: () => (
            <div className="columns">
              <div className="stack">
                <Comparisons one={one} />
                <Situations one={one} />
                <Materials one={one} />
                <CorrectionAsked one={one} />
                <LetterPart one={one} />
                <Opinions one={one} />
                <OpinionBox one={one} short={short} ref={opinion} />
              </div>
              <Side one={one} />
            </div>
          ),
        },
        {
          name: 'form',
          title: `${words.tabs.form} ${one.fields.length}`,
          draw: () => <FormFields one={one} />,
        },
        {
          name: 'timeline',
          title: `${words.tabs.timeline} ${one.timeline.length}`,
          draw: () => <History one={one} />,
        },
        {
          name: 'others',
          title: `${words.tabs.others} ${one.others.length}`,
          draw: () => <Others one={one} />,
        },
      ]}
    />
  )
}
