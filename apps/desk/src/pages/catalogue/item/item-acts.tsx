import type { CatalogueItem, ItemContent } from '@yimen/contract'
import { Button, formatTime, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { isConflict } from '../../../api/problem-error.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { useKeys } from '../../../frame/use-keys.ts'
import { useWarnUnsaved } from '../../../frame/use-warn-unsaved.ts'
import { AskPublish, AskWithdraw } from './ask-item.tsx'
import { itemMessages } from './item-messages.ts'
import { useSaveItem } from './use-save-item.ts'

type ItemActsProps = {
  item: CatalogueItem
  /** What was changed and not saved yet. */
  changed: ItemContent | null
  /** The changes are saved or dropped. */
  onSettled: () => void
  onFindings: () => void
}

/** Lower right: save what was changed, publish when nothing is wrong, withdraw. */
export function ItemActs({ item, changed, onSettled, onFindings }: ItemActsProps) {
  const words = useMessages(itemMessages)
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null)
  const [told, setTold] = useState('')
  const save = useSaveItem(item, () => {
    onSettled()
    setTold(words.saved(formatTime(new Date())))
  })
  const may = (act: CatalogueItem['allowed'][number]) => item.allowed.includes(act)
  const saveNow = () => changed && save.run(changed)
  useKeys({ 'Ctrl+S': changed ? saveNow : undefined })
  useWarnUnsaved(changed !== null)
  const blocked = item.state === 'draft' && item.errors > 0 && may('save')
  return (
    <>
      {save.error && (
        <div className="refused">
          {isConflict(save.error) && <p>{words.conflict}</p>}
          <ActProblem error={save.error} fallback={words.failedAct} />
        </div>
      )}
      {save.wrong.length > 0 && (
        <div className="refused">
          <Notice tone="late" live="polite">
            <b>{words.jsonWrong}</b>
            <ul>
              {save.wrong.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <footer className="acts-bar">
        <span className="why" role="status">
          {changed ? words.unsaved : told || (item.allowed.length === 0 ? words.readOnly : '')}
        </span>
        {blocked && (
          <span className="blocked">
            <Button disabled>{words.publish}</Button>
            <Button kind="text" onClick={onFindings}>
              {words.blocked(item.errors)}
            </Button>
          </span>
        )}
        <span className="fill" />
        {changed && <Button onClick={onSettled}>{words.discard}</Button>}
        {may('withdraw') && (
          <Button kind="grave" onClick={() => setAsking('withdraw')}>
            {words.withdraw}
          </Button>
        )}
        {changed && (
          <Button kind="main" keys={['Ctrl', 'S']} busy={save.busy} onClick={saveNow}>
            {may('save') ? words.save : words.newVersion}
          </Button>
        )}
        {!changed && may('publish') && (
          <Button kind="main" onClick={() => setAsking('publish')}>
            {words.publish}
          </Button>
        )}
      </footer>
      {asking === 'publish' && (
        <AskPublish
          item={item}
          onDone={() => setTold(words.publishedAt(formatTime(new Date())))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'withdraw' && (
        <AskWithdraw item={item} onDone={() => setTold('')} onClose={() => setAsking(null)} />
      )}
    </>
  )
}
