import { useQuery } from '@tanstack/react-query'
import { Field, Select, useLanguage, useMessages } from '@yimen/look'
import { organsQuery } from '../../api/organs.ts'
import { sourcingMessages } from './sourcing-messages.ts'

type OrganSelectProps = { label: string; value: string; onValue: (code: string) => void }

/** Chooses an organ of the district. */
export function OrganSelect({ label, value, onValue }: OrganSelectProps) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery).data?.organs ?? []
  return (
    <Field label={label}>
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
