import type { ItemContent } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { itemPageMessages } from './item-page-messages.ts'
import { Pair } from './item-period.tsx'

/** What it costs, what one gets, where and whom to ask. */
export function ItemPlaces({ content }: { content: ItemContent }) {
  const words = useMessages(itemPageMessages)
  const { fee, result } = content
  return (
    <>
      {fee && (
        <section className="part">
          <h2>{words.fee}</h2>
          {fee.charged ? (
            <dl className="pairs">
              <Pair name={words.charged} value={fee.standard ?? words.charged} note={fee.basis} />
            </dl>
          ) : (
            <p>{words.free}</p>
          )}
        </section>
      )}
      {result && result.kind !== 'none' && (
        <section className="part">
          <h2>{words.result}</h2>
          <p>
            {result.name}
            {result.validity && ` · ${words.validity} ${result.validity}`}
          </p>
        </section>
      )}
      {(content.address || content.consultPhone || content.complaintPhone || content.hours) && (
        <section className="part">
          <h2>{words.where}</h2>
          <dl className="pairs">
            {content.address && <Pair name={words.address} value={content.address} />}
            {content.hours && <Pair name={words.hours} value={content.hours} />}
            {content.consultPhone && <Pair name={words.consult} value={content.consultPhone} />}
            {content.complaintPhone && <Pair name={words.complaint} value={content.complaintPhone} />}
          </dl>
        </section>
      )}
    </>
  )
}
