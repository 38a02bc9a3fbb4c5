import type { LibraryForm } from '@yimen/contract'
import { Button, formatTime, useMessages } from '@yimen/look'
import { useState } from 'react'
import { isConflict } from '../../../api/problem-error.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { useKeys } from '../../../frame/use-keys.ts'
import { useWarnUnsaved } from '../../../frame/use-warn-unsaved.ts'
import { AskPublishForm, AskWithdrawForm } from './ask-form.tsx'
import { exportToFile } from './export-to-file.ts'
import { formActsMessages } from './form-acts-messages.ts'
import type { FormChanges } from './use-form-changes.ts'
import { useSaveForm } from './use-save-form.ts'

type FormActsProps = { form: LibraryForm; changes: FormChanges; onFaults: () => void }

/** Lower right: undo, save what was changed, publish when nothing is wrong, withdraw, export. */
export function FormActs({ form, changes, onFaults }: FormActsProps) {
  const words = useMessages(formActsMessages)
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null)
  const [told, setTold] = useState('')
  const [failed, setFailed] = useState<unknown>(null)
  const save = useSaveForm(form, () => {
    changes.settle()
    setTold(words.saved(formatTime(new Date())))
  })
  const may = (act: LibraryForm['allowed'][number]) => form.allowed.includes(act)
  const mayEdit = may('save') || may('new-revision')
  const { changed, edited, undo, redo } = changes
  const saveNow = () => save.run(edited)
  useKeys({ 'Ctrl+S': changed ? saveNow : undefined })
  useWarnUnsaved(changed)
  const blocked = form.state === 'draft' && form.faults.length > 0 && may('save')
  return (
    <>
      {(save.error || failed) !== null && (
        <div className="refused">
          {isConflict(save.error) && <p>{words.conflict}</p>}
          <ActProblem error={save.error ?? failed} fallback={words.failed} />
        </div>
      )}
      <footer className="acts-bar">
        <span className="why" role="status">
          {changed ? words.unsaved : told || (mayEdit ? '' : words.readOnly)}
        </span>
        {blocked && (
          <Button kind="text" onClick={onFaults}>
            {words.blocked(form.faults.length)}
          </Button>
        )}
        <span className="fill" />
        {mayEdit && (undo || redo) && (
          <>
            <Button disabled={!undo} onClick={undo}>
              {words.undo}
            </Button>
            <Button disabled={!redo} onClick={redo}>
              {words.redo}
            </Button>
          </>
        )}
        {changed ? (
          <Button onClick={changes.settle}>{words.discard}</Button>
        ) : (
          <Button onClick={() => void exportToFile(form.code).catch(setFailed)}>{words.export}</Button>
        )}
        {may('withdraw') && !changed && (
          <Button kind="grave" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </Button>
        )}
        {changed && mayEdit && (
          <Button kind="main" keys={['Ctrl', 'S']} busy={save.busy} onClick={saveNow}>
            {may('save') ? words.save : words.newRevision}
          </Button>
        )}
        {!changed && may('publish') && (
          <Button kind="main" onClick={() => setAsking('publish')}>
            {words.publish}
          </Button>
        )}
      </footer>
      {asking === 'publish' && (
        <AskPublishForm
          form={form}
          onDone={() => setTold(words.publishedAt(formatTime(new Date())))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'withdraw' && (
        <AskWithdrawForm form={form} onDone={() => setTold('')} onClose={() => setAsking(null)} />
      )}
    </>
  )
}
