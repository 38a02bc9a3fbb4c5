import type { CaseForDesk } from '@yimen/contract'
import { Button, formatDay, Select, TextArea, useLanguage, useMessages } from '@yimen/look'
import { caseMessages } from '../case-messages.ts'
import { lineKey, whatToMend } from './letter-lines.ts'
import { useLetter } from './use-letter.ts'

/** The one correction letter: writes itself from the checklist, every line can be reworded, added or taken out. */
export function LetterPart({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).letter
  const { language } = useLanguage()
  const { open, lines, write } = useLetter(one)
  if (!open) return null
  const taken = new Set(lines.map(lineKey))
  const more = [
    // what sharing supplies must not be asked for (State Council order 716 art. 7)
    ...one.requirements
      .filter((each) => each.state !== 'exempt')
      .map((each) => ({
        line: { kind: 'material' as const, code: each.code },
        label: each.name,
        what: whatToMend(each),
      })),
    ...one.fields.map((each) => ({
      line: { kind: 'field' as const, code: each.element },
      label: words.field(each.name[language]),
      what: words.fieldWhat,
    })),
  ].filter(({ line }) => !taken.has(lineKey(line)))
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">
        {words.title} <small>{words.once}</small>
      </h2>
      {lines.length > 0 ? (
        <ol className="letter framed">
          {lines.map((line) => (
            <li key={lineKey(line)}>
              <b>{line.name}</b>
              <TextArea
                rows={2}
                maxLength={500}
                aria-label={words.what(line.name)}
                value={line.what}
                onValue={(what) => write(line, what === '' ? ' ' : what)}
              />
              <Button kind="text" onClick={() => write(line, '')}>
                {words.remove}
                <span className="hidden">{line.name}</span>
              </Button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="soft">{words.nothing}</p>
      )}
      <Select
        aria-label={words.add}
        value=""
        empty={words.add}
        options={more.map(({ line, label }) => ({ value: lineKey(line), label }))}
        onValue={(key) => {
          const chosen = more.find(({ line }) => lineKey(line) === key)
          if (chosen) write(chosen.line, chosen.what)
        }}
      />
      {one.deemedOn !== null && <p className="soft">{words.deemed(formatDay(one.deemedOn, language))}</p>}
    </section>
  )
}
