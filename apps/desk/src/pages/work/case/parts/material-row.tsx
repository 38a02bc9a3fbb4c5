import type { CaseForDesk } from '@yimen/contract'
import { nameText, writtenIn } from '@yimen/contract/platform/written.ts'
import {
  Button,
  Checkbox,
  formatFullDate,
  Icon,
  TrustMark,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useListDraft } from '../../drafts.ts'
import { caseMessages } from '../case-messages.ts'
import { whatToMend } from '../letter/letter-lines.ts'
import { useLetter } from '../letter/use-letter.ts'

type Requirement = CaseForDesk['requirements'][number]

type MaterialRowProps = {
  one: CaseForDesk
  requirement: Requirement
  /** Which number key opens it; 0 = it has no file. */
  shortcut: number
  onLook: () => void
}

/** One requirement of the checklist, with what a clerk can note about it. */
export function MaterialRow({ one, requirement, shortcut, onLook }: MaterialRowProps) {
  const words = useMessages(caseMessages).materials
  const { language } = useLanguage()
  const letter = useLetter(one)
  const [seen, setSeen] = useListDraft(one.caseId, 'originals')
  const { code, state, material, exemption } = requirement
  const text = nameText(requirement)
  const name = writtenIn(text, language).words
  const missing = state === 'missing'
  const inLetter = letter.lines.some((line) => line.kind === 'material' && line.code === code)
  const canSee = one.allowed.includes('accept') || one.allowed.includes('request-correction')
  const until = material?.validUntil
  return (
    <tr className={missing || inLetter ? 'bad' : undefined}>
      <th scope="row">
        <Icon name={missing ? 'warn' : state === 'optional-missing' ? 'next' : 'check'} />{' '}
        {exemption ? (
          <s>
            <Written text={text} />
          </s>
        ) : (
          <Written text={text} />
        )}
      </th>
      <td>
        {material && <TrustMark level={material.trust} />} {words.states[state]}
        {exemption && (
          <small>
            <Written text={exemption.sourceOrgan} />·<Written text={exemption.store} />
          </small>
        )}
        {material?.seenAt && <small>{material.seenAt[language]}</small>}
      </td>
      <td>
        {exemption?.duty && words.duty(exemption.duty)}
        {until && words.until(formatFullDate(until, language))}
        {(missing || !material) && !exemption && (
          <Written text={requirement.acceptanceStandard ?? requirement.why} />
        )}
        {canSee && material?.trust === 'C' && (
          <Checkbox
            checked={seen.includes(code)}
            onValue={(on) => setSeen(on ? [...seen, code] : seen.filter((each) => each !== code))}
          >
            {words.seen}
            <span className="hidden">{words.seenOf(name)}</span>
          </Checkbox>
        )}
      </td>
      <td className="number">
        {letter.open && material && !inLetter && (
          <Button
            kind="text"
            onClick={() => letter.write({ kind: 'material', code }, whatToMend(requirement))}
          >
            {words.faulty}
            <span className="hidden">{name}</span>
          </Button>
        )}
        {shortcut > 0 && (
          <Button kind="text" keys={shortcut <= 9 ? [String(shortcut)] : []} onClick={onLook}>
            {words.look}
            <span className="hidden">{name}</span>
          </Button>
        )}
        {material && shortcut === 0 && <span className="quiet">{words.noFile}</span>}
      </td>
    </tr>
  )
}
