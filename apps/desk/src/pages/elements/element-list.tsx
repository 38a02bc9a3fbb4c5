import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Checkbox, Select, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { isPostedAs, useStaff } from '../../api/session.ts'
import { FindBox } from '../../frame/find-box.tsx'
import { FoundList } from '../../frame/found-list.tsx'
import { elementMessages } from './element-messages.ts'
import { type ElementFilter, elementsQuery, elementTypes } from './queries.ts'

type ElementListProps = {
  here: string | undefined
  filter: ElementFilter
  fresh: string
  onFilter: (filter: ElementFilter) => void
}

/** Left side: elements found by words, pinyin, type, or because nothing uses them. */
export function ElementList({ here, filter, fresh, onFilter }: ElementListProps) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(elementsQuery(filter))
  const mayAdd = isPostedAs(useStaff(), 'catalogue-editor')
  const clear = () => onFilter({ q: '', type: '', unused: false })
  const narrow = filter.q !== '' || filter.type !== '' || filter.unused
  return (
    <FoundList
      words={words}
      query={query}
      idOf={(row) => row.code}
      here={here}
      filter={
        <>
          <FindBox
            key={narrow ? 'narrow' : 'clear'}
            q={filter.q}
            label={words.findLabel}
            placeholder={words.find}
            onFind={(q) => onFilter({ ...filter, q })}
          />
          <div className="two">
            <Select
              aria-label={words.type}
              empty={words.allTypes}
              value={filter.type}
              options={elementTypes.map((type) => ({ value: type, label: words.types[type] }))}
              onValue={(value) =>
                onFilter({ ...filter, type: elementTypes.find((type) => type === value) ?? '' })
              }
            />
            <Checkbox checked={filter.unused} onValue={(unused) => onFilter({ ...filter, unused })}>
              {words.unused}
            </Checkbox>
          </div>
        </>
      }
      empty={{
        title: words.empty,
        words: words.emptyWords,
        act: <Button onClick={clear}>{words.clear}</Button>,
      }}
      draw={(row) => (
        <li key={row.code}>
          <Link
            href={`/elements/${row.code}`}
            className="row"
            data-row={row.code}
            aria-current={row.code === here ? 'true' : undefined}
          >
            <b>{row.name[language]}</b>
            <span className="due code">{row.code}</span>
            <span className="sub">
              {words.types[row.type]}
              {row.synonyms.length > 0 && ` · ${row.synonyms.join('、')}`}
            </span>
            <span className="due">
              {row.mergedInto
                ? words.merged(row.mergedInto)
                : row.uses > 0
                  ? words.uses(row.uses)
                  : words.noUse}
            </span>
          </Link>
        </li>
      )}
      acts={
        <>
          <Link href="/elements/lists">{words.codeLists}</Link>
          {mayAdd && <Link href={`/elements/${fresh}`}>{words.add}</Link>}
        </>
      }
    />
  )
}
