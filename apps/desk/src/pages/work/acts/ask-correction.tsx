import { useMessages } from '@yimen/look'
import { useLetter } from '../case/letter/use-letter.ts'
import { AskAct } from './ask-act.tsx'
import type { AskProps } from './ask-any.tsx'
import { askMessages } from './ask-messages.ts'
import { sendAct } from './send-act.ts'
import { useCaseAct } from './use-case-act.ts'

/** Sends the letter that wrote itself from the checklist: once, everything. */
export function AskCorrection({ one, onDone, onClose }: AskProps) {
  const words = useMessages(askMessages)
  const { lines } = useLetter(one)
  const act = useCaseAct(one, sendAct.requestCorrection, onDone)
  return (
    <AskAct
      one={one}
      act={act}
      question={words.correction.question}
      consequence={<p>{words.correction.words}</p>}
      word={words.correction.act(lines.length)}
      onAct={() => act.run({ items: lines })}
      onClose={onClose}
    >
      <ol className="letter">
        {lines.map((line) => (
          <li key={line.kind + line.code}>
            <b>{line.name}</b> {line.what}
          </li>
        ))}
      </ol>
    </AskAct>
  )
}
