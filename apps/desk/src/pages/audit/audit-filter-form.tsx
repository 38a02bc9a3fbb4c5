import { Button, DateInput, Field, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { auditMessages } from './audit-messages.ts'
import { type AuditFilter, noFilter } from './queries.ts'

const idPattern = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

type AuditFilterFormProps = { filter: AuditFilter; onFilter: (filter: AuditFilter) => void }

/** Narrows the readings by days, by who read and by whose data. */
export function AuditFilterForm({ filter, onFilter }: AuditFilterFormProps) {
  return <FilterFields key={JSON.stringify(filter)} filter={filter} onFilter={onFilter} />
}

function FilterFields({ filter, onFilter }: AuditFilterFormProps) {
  const words = useMessages(auditMessages)
  const [typed, setTyped] = useState(filter)
  const set = (part: Partial<AuditFilter>) => setTyped({ ...typed, ...part })
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        onFilter(typed)
      }}
    >
      <Field label={words.from}>
        {(field) => <DateInput {...field} value={typed.from} onValue={(from) => set({ from })} />}
      </Field>
      <Field label={words.to}>
        {(field) => <DateInput {...field} value={typed.to} onValue={(to) => set({ to })} />}
      </Field>
      <Field label={words.staff}>
        {(field) => (
          <Input
            {...field}
            pattern={idPattern}
            title={words.wrongId}
            value={typed.staffId}
            onValue={(staffId) => set({ staffId: staffId.trim() })}
          />
        )}
      </Field>
      <Field label={words.subject}>
        {(field) => (
          <Input
            {...field}
            pattern={idPattern}
            title={words.wrongId}
            value={typed.subjectId}
            onValue={(subjectId) => set({ subjectId: subjectId.trim() })}
          />
        )}
      </Field>
      <Button type="submit">{words.narrow}</Button>
      <Button kind="text" onClick={() => onFilter(noFilter)}>
        {words.clear}
      </Button>
    </form>
  )
}
