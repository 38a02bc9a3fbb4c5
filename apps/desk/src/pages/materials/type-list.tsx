import { useInfiniteQuery } from '@tanstack/react-query'
import { Select, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { FindBox } from '../../frame/find-box.tsx'
import { FoundList } from '../../frame/found-list.tsx'
import { materialsMessages } from './materials-messages.ts'
import { type TypeFilter, typeKinds, typesQuery } from './queries.ts'

type TypeListProps = {
  filter: TypeFilter
  here: string | undefined
  edits: boolean
  decides: boolean
  onFilter: (filter: TypeFilter) => void
}

/** The standard types, found by words, pinyin and kind. */
export function TypeList({ filter, here, edits, decides, onFilter }: TypeListProps) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(typesQuery(filter))
  return (
    <FoundList
      words={{ ...words, title: words.list }}
      query={query}
      idOf={(row) => row.code}
      here={here}
      filter={
        <>
          <FindBox
            q={filter.q}
            label={words.findLabel}
            placeholder={words.find}
            onFind={(q) => onFilter({ ...filter, q })}
          />
          <Select
            aria-label={words.kind}
            empty={words.allKinds}
            value={filter.kind}
            options={typeKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            onValue={(kind) => onFilter({ ...filter, kind: typeKinds.find((each) => each === kind) ?? '' })}
          />
        </>
      }
      empty={{ title: words.empty[0] ?? '', words: words.empty[1] ?? '' }}
      draw={(row) => (
        <li key={row.code}>
          <Link
            href={`/materials/${row.code}`}
            className="row"
            data-row={row.code}
            aria-current={row.code === here ? 'true' : undefined}
          >
            <b>{row.name[language]}</b>
            <span className="due">{row.certificate ? words.kinds.certificate : ''}</span>
            <span className="sub">{row.synonyms.slice(0, 4).join('、') || row.code}</span>
          </Link>
        </li>
      )}
      acts={
        <>
          {decides && <Link href="/materials/issued">{words.issued}</Link>}
          {edits && <Link href="/materials/new">{words.add}</Link>}
        </>
      }
    />
  )
}
