import { useQuery } from '@tanstack/react-query'
import { Field, Select, useLanguage, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { organsQuery } from '../../api/organs.ts'
import { sourcingMessages } from './sourcing-messages.ts'

type OrganSelectProps = { label: string; value: string; error?: ReactNode; onValue: (code: string) => void }

/** Chooses an organ of the district. */
export function OrganSelect({ label, value, error, onValue }: OrganSelectProps) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery).data?.organs ?? []
  return (
    <Field label={label} error={error}>
      {(field) => (
        <Select
          {...field}
          value={value}
          empty={words.choose}
          options={organs.map(({ code, shortName, shortNameEnglish }) => ({
            value: code,
            label: language === 'en' ? (shortNameEnglish ?? shortName) : shortName,
          }))}
          onValue={onValue}
        />
      )}
    </Field>
  )
}
