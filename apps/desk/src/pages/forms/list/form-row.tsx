import type { LibraryFormRow } from '@yimen/contract'
import { StateWord, type Tone, useLanguage, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { formsMessages } from '../forms-messages.ts'

export const formTones: Record<LibraryFormRow['state'], Tone> = {
  draft: 'wait',
  published: 'done',
  withdrawn: 'idle',
}

/** One form in the list: name, state, whose, at which level, how many fields. */
export function FormRow({ row, here, search }: { row: LibraryFormRow; here: boolean; search: string }) {
  const words = useMessages(formsMessages)
  const organName = useOrganName()
  const { language } = useLanguage()
  return (
    <li>
      <Link
        href={`/forms/${row.code}${search ? `?${search}` : ''}`}
        className="row"
        data-row={row.code}
        aria-current={here ? 'true' : undefined}
      >
        <b>{row.name[language]}</b>
        <StateWord tone={formTones[row.state]} word={words.states[row.state]} />
        <span className="sub">
          {organName(row.organ)} · {words.levels[row.level]}
        </span>
        <span className="due">{words.fields(row.fields)}</span>
      </Link>
    </li>
  )
}
