import type { CaseForDesk } from '@yimen/contract'
import { useRecordDraft } from '../../drafts.ts'
import { type LetterLine, letterLines, lineKey } from './letter-lines.ts'

/** The correction letter of a case as it stands, and how to change it. Empty where no correction can be asked. */
export function useLetter(one: CaseForDesk) {
  const [written, setWritten] = useRecordDraft(one.caseId, 'letter')
  const open = one.allowed.includes('request-correction')
  return {
    open,
    lines: open ? letterLines(one, written) : [],
    write: (line: Pick<LetterLine, 'kind' | 'code'>, what: string) =>
      setWritten({ ...written, [lineKey(line)]: what }),
  }
}
