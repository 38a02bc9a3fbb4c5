import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Select, useMessages } from '@yimen/look'
import { isPostedAs, useStaff } from '../../../api/session.ts'
import { FindBox } from '../../../frame/find-box.tsx'
import { FoundList } from '../../../frame/found-list.tsx'
import { NewForm } from '../begin/new-form.tsx'
import { TakeForm } from '../begin/take-form.tsx'
import { formsMessages } from '../forms-messages.ts'
import { type FormsFilter, formsQuery } from '../queries.ts'
import { formLevels, formStates } from '../use-forms-filter.ts'
import { FormRow } from './form-row.tsx'

type FormsListProps = {
  here: string | undefined
  filter: FormsFilter
  search: string
  onFilter: (filter: FormsFilter) => void
}

/** Left side: forms found by words, level and state; new ones begin here. */
export function FormsList({ here, filter, search, onFilter }: FormsListProps) {
  const words = useMessages(formsMessages)
  const query = useInfiniteQuery(formsQuery(filter))
  const editor = isPostedAs(useStaff(), 'catalogue-editor')
  const clear = () => onFilter({ q: '', level: '', state: '' })
  return (
    <FoundList
      words={words}
      query={query}
      idOf={(row) => row.code}
      here={here}
      filter={
        <>
          <FindBox
            key={search === '' ? 'clear' : 'narrow'}
            q={filter.q}
            label={words.findLabel}
            placeholder={words.find}
            onFind={(q) => onFilter({ ...filter, q })}
          />
          <div className="two">
            <Select
              aria-label={words.level}
              empty={words.allLevels}
              value={filter.level}
              options={formLevels.map((value) => ({ value, label: words.levels[value] }))}
              onValue={(level) =>
                onFilter({ ...filter, level: formLevels.find((each) => each === level) ?? '' })
              }
            />
            <Select
              aria-label={words.state}
              empty={words.allStates}
              value={filter.state}
              options={formStates.map((value) => ({ value, label: words.states[value] }))}
              onValue={(state) =>
                onFilter({ ...filter, state: formStates.find((each) => each === state) ?? '' })
              }
            />
          </div>
        </>
      }
      empty={{
        title: words.empty[0] ?? '',
        words: words.empty[1] ?? '',
        act: search !== '' && <Button onClick={clear}>{words.clear}</Button>,
      }}
      draw={(row) => <FormRow key={row.code} row={row} here={row.code === here} search={search} />}
      acts={
        editor && (
          <>
            <TakeForm />
            <NewForm />
          </>
        )
      }
    />
  )
}
