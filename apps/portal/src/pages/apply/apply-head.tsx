import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import {
  formatDate,
  formatDay,
  formatTime,
  Icon,
  Notice,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { ItemFacts } from '../../items/item-facts.tsx'
import { matterPageMessages } from '../matter/matter-page-messages.ts'
import { applyMessages } from './apply-messages.ts'
import type { DraftInHand } from './draft/use-draft.ts'

type ApplyHeadProps = { matter: CaseForApplicant; item: PublishedItem; hand: DraftInHand }

/** What is applied for, whether it is saved, and, when a correction was asked, all that has to be corrected. */
export function ApplyHead({ matter, item, hand }: ApplyHeadProps) {
  const words = useMessages(applyMessages)
  const matterWords = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const { content } = item
  const { correction } = matter
  const saved = hand.draft.unsaved.size === 0
  return (
    <header className="apply-head">
      <p className={saved ? 'saved' : 'saved not-yet'}>
        <Icon name="save" />
        {saved && words.saved(formatTime(matter.updatedAt))}
        {!saved && (hand.saving === 'sending' ? words.saving : words.notSaved)}
        {saved && matter.keptUntil && <span>{words.savedWords(formatDate(matter.keptUntil, language))}</span>}
      </p>
      <h1>
        <Written text={nameText(matter.item)} />
      </h1>
      <ItemFacts
        promised={content.promised}
        timesOnSite={content.timesOnSite?.times}
        charged={content.fee?.charged}
        organ={matter.organ}
      />
      {correction && (
        <div className="correction">
          <Notice tone="near">
            <b>{matterWords.correctTitle}</b> {matterWords.correctBy(formatDay(correction.dueOn, language))}
            <ul>
              {correction.items.map((one) => (
                <li key={one.code}>
                  <b>{one.name}</b>: {one.what}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </header>
  )
}
