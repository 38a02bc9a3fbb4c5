import { useQuery } from '@tanstack/react-query'
import type { MaterialRequirement, PublishedItem } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { Button, useMessages, Written } from '@yimen/look'
import { Fetched } from '../../frame/fetched.tsx'
import { checklistMessages } from './checklist-messages.ts'
import { publishedItemQuery } from './queries.ts'

/** What one item needs now; what live data duties supply is struck out, with where it comes from and why. */
export function ItemChecklist({ itemCode }: { itemCode: string }) {
  const words = useMessages(checklistMessages)
  const query = useQuery(publishedItemQuery(itemCode))
  return (
    <Fetched query={query} loading={words.itemLoading} failed={words.itemFailed}>
      {(item) => <Listed item={item} />}
    </Fetched>
  )
}

function Listed({ item: { content, version } }: { item: PublishedItem }) {
  const words = useMessages(checklistMessages)
  const { materials } = content
  const needed = materials.filter(({ exemption }) => !exemption)
  const toBring = words.toBring(needed.length, needed.filter(({ when }) => when).length)
  const struckOff = materials.filter(({ exemption }) => exemption)
  return (
    <>
      <h1>
        <Written text={nameText(content)} />
      </h1>
      <p className="soft">{words.version(version)}</p>
      {materials.length === 0 ? (
        <p>{words.notListed}</p>
      ) : (
        <section aria-label={toBring}>
          <h2>{toBring}</h2>
          <ol className="needed">
            {needed.map((material) => (
              <ToBring key={material.code} material={material} />
            ))}
          </ol>
        </section>
      )}
      {struckOff.length > 0 && (
        <section aria-label={words.struckOff(struckOff.length)}>
          <h2>{words.struckOff(struckOff.length)}</h2>
          <ul className="needed">
            {struckOff.map((material) => (
              <StruckOff key={material.code} material={material} />
            ))}
          </ul>
        </section>
      )}
      <p className="no-print">
        <Button onClick={() => window.print()}>{words.print}</Button>
      </p>
    </>
  )
}

function ToBring({ material }: { material: MaterialRequirement }) {
  const words = useMessages(checklistMessages)
  const { originals, copies, acceptanceStandard, necessity, when } = material
  const count = words.copies(originals, copies)
  return (
    <li>
      <b>
        <Written text={nameText(material)} />
      </b>
      {necessity === 'optional' && <em>{words.optional}</em>}
      {when && <em>{words.conditional}</em>}
      {count && <p>{count}</p>}
      {acceptanceStandard && (
        <p>
          <Written text={acceptanceStandard} />
        </p>
      )}
    </li>
  )
}

function StruckOff({ material }: { material: MaterialRequirement }) {
  const words = useMessages(checklistMessages)
  const { exemption } = material
  return (
    <li>
      <s>
        <Written text={nameText(material)} />
      </s>
      {exemption && (
        <p>
          {words.from} <Written text={exemption.sourceOrgan} /> · <Written text={exemption.store} /> ·{' '}
          {words.duty} {exemption.duty} · <Written text={exemption.basis} />
        </p>
      )}
    </li>
  )
}
