import { useInfiniteQuery } from '@tanstack/react-query'
import { Field, Input, useLanguage, useMessages } from '@yimen/look'
import { useId } from 'react'
import { useSettled } from '../../frame/use-settled.ts'
import { elementMessages } from './element-messages.ts'
import { codeListsQuery } from './lists/queries.ts'

/** Which code list the values come from: typed by words, offered by code. */
export function CodeListChoice({ value, onValue }: { value: string; onValue: (code: string) => void }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const list = useId()
  const query = useInfiniteQuery(codeListsQuery(useSettled(value.trim())))
  const rows = query.data?.pages[0]?.rows ?? []
  return (
    <Field label={words.codeList}>
      {(field) => (
        <>
          <Input {...field} list={list} autoComplete="off" value={value} onValue={onValue} />
          <datalist id={list}>
            {rows.map((row) => (
              <option key={row.code} value={row.code}>
                {row.name[language]}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
