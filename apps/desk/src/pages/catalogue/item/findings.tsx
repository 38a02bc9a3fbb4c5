import type { CatalogueItem, LintFinding } from '@yimen/contract'
import { Button, EmptyState, StateWord, type Tone, useLanguage, useMessages } from '@yimen/look'
import { fieldWords, type ItemField } from './field-words.ts'
import { itemMessages } from './item-messages.ts'

const tones: Record<LintFinding['severity'], Tone> = { error: 'late', warning: 'near', note: 'idle' }
const order = ['error', 'warning', 'note']

type FindingsProps = { item: CatalogueItem; onGo: ((path: string) => void) | undefined }

/** What lint says: how grave, what to do, where; errors first, each leading to its field. */
export function Findings({ item, onGo }: FindingsProps) {
  const words = useMessages(itemMessages)
  const names = useMessages(fieldWords)
  const { language } = useLanguage()
  if (item.findings.length === 0) return <EmptyState title={words.noFindings} words={words.noFindingsWords} />
  const sorted = [...item.findings].sort(
    (left, right) => order.indexOf(left.severity) - order.indexOf(right.severity),
  )
  return (
    <ul className="findings">
      {sorted.map((finding) => (
        <li key={finding.rule + finding.path + finding.message.zh}>
          <StateWord tone={tones[finding.severity]} word={words.severities[finding.severity]} />
          <span>
            {finding.message[language]}
            <small>
              {' '}
              {nameOf(finding.path, names)} · {finding.rule}
            </small>
          </span>
          {onGo && (
            <Button kind="text" onClick={() => onGo(finding.path)}>
              {words.goFix}
              <span className="hidden">{nameOf(finding.path, names)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function nameOf(path: string, names: Record<ItemField, string>): string {
  const head = path.split('.')[0] ?? ''
  return isField(head, names) ? names[head] : path
}

function isField(head: string, names: Record<ItemField, string>): head is ItemField {
  return Object.hasOwn(names, head)
}
