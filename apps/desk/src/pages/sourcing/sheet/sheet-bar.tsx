import { Button, Checkbox, FilePicker, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { sourcingMessages } from '../sourcing-messages.ts'
import type { ImportedSheet } from './use-sheet.ts'
import { useSheet } from './use-sheet.ts'

/** The workbook: out, filled in with Excel, and back with what was not taken and why. */
export function SheetBar({ office }: { office: boolean }) {
  const words = useMessages(sourcingMessages)
  const [keepGood, setKeepGood] = useState(false)
  const [told, setTold] = useState<ImportedSheet | null>(null)
  const sheet = useSheet(setTold)
  const kind = office ? 'dispatch' : 'answer'
  return (
    <details className="sheet">
      <summary>{office ? words.exportDispatch : words.exportAnswer}</summary>
      <div className="bulk">
        <Button busy={sheet.writing.busy} onClick={() => sheet.writing.run(kind)}>
          {office ? words.exportDispatch : words.exportAnswer}
        </Button>
        <FilePicker
          label={words.importSheet}
          accept=".xlsx"
          sending={sheet.sending}
          onPick={(file) => {
            setTold(null)
            void sheet.send(file, keepGood)
          }}
        />
        <Checkbox checked={keepGood} onValue={setKeepGood}>
          {words.keepGood}
        </Checkbox>
      </div>
      {told && (
        <Notice tone={told.rejected.length === 0 ? 'done' : 'late'} live="polite">
          <b>{words.imported(told.stored, told.rejected.length)}</b>
          <ul>
            {told.rejected.slice(0, 10).map(({ row, why }) => (
              <li key={row}>{words.rowWhy(row, why)}</li>
            ))}
          </ul>
          {told.report && <a href={`/api/files/${told.report.fileId}`}>{words.report}</a>}
        </Notice>
      )}
      <ActProblem error={sheet.error} fallback={words.notDone} />
    </details>
  )
}
