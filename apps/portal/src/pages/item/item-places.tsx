import type { ItemContent } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { useMessages, Written } from '@yimen/look'
import { itemPageMessages } from './item-page-messages.ts'
import { noteOf, Pair } from './item-period.tsx'

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
              <Pair
                name={words.charged}
                value={fee.standard ? <Written text={fee.standard} /> : words.charged}
                note={noteOf(fee.basis)}
              />
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
            <Written text={nameText(result)} />
            {result.validity && (
              <>
                {` · ${words.validity} `}
                <Written text={result.validity} />
              </>
            )}
          </p>
        </section>
      )}
    </>
  )
}
