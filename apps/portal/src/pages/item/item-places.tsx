import type { ItemContent } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { itemPageMessages } from './item-page-messages.ts'
import { Pair } from './item-period.tsx'

/** What it costs and what one gets. */
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
    </>
  )
}
