import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { describeForm } from '@yimen/form'
import {
  formatDate,
  formatDay,
  formatMoment,
  formatTime,
  Icon,
  Notice,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { ItemFacts } from '../../items/item-facts.tsx'
import { matterPageMessages } from '../matter/matter-page-messages.ts'
import { applyMessages } from './apply-messages.ts'
import type { DraftInHand } from './draft/use-draft.ts'
import type { FormInHand } from './form/use-form.ts'

type ApplyHeadProps = {
  matter: CaseForApplicant
  item: PublishedItem
  hand: DraftInHand
  form: FormInHand
}

/** What is applied for, whether it is saved, and, when a correction was asked, all that has to be corrected. */
export function ApplyHead({ matter, item, hand, form }: ApplyHeadProps) {
  const words = useMessages(applyMessages)
  const matterWords = useMessages(matterPageMessages)
  const { language } = useLanguage()
  const { content } = item
  const { correction } = matter
  const saved = hand.draft.unsaved.size === 0
  const { filled, left } = describeForm(form.evaluation, form.provenance)
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
      {matter.status === 'draft' && <Resumed matter={matter} />}
      <p className="counted">
        <b>{words.counted(filled, left)}</b>
      </p>
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

/** Whether one goes on with what was begun, and since when, or this is a new one; said once, as it was on coming here. */
function Resumed({ matter }: { matter: CaseForApplicant }) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const [since] = useState(() => {
    const typed = Object.values(matter.values).some((value) => value.source.kind === 'own' && !value.hash)
    return begunNow() && !typed ? null : matter.updatedAt
  })
  if (since === null) return <p className="soft small">{words.begunNow}</p>
  return (
    <p className="soft small">
      {words.resumed(formatMoment(since, language))}{' '}
      <Link href={`/items/${encodeURIComponent(matter.item.code)}/apply`}>{words.anew}</Link>
    </p>
  )
}

/** Whether one came here by beginning this application just now. */
function begunNow(): boolean {
  const came: unknown = history.state
  return typeof came === 'object' && came !== null && 'begun' in came && came.begun === true
}
