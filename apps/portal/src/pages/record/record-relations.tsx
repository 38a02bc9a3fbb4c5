import type { SubjectRecord } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { recordMessages } from './record-messages.ts'

/** Whom one acts for, who acts for one and until when, who lives with one. */
export function RecordRelations({ relations }: { relations: SubjectRecord['relations'] }) {
  const words = useMessages(recordMessages)
  if (relations.length === 0) return <p className="soft">{words.noRelations}</p>
  const say = ({ kind, direction, name }: SubjectRecord['relations'][number]) => {
    if (direction === 'lives-with') return words.livesWith(name)
    const capacity = words.kinds[kind]
    return direction === 'acts-for' ? words.actsFor(name, capacity) : words.actedForBy(name, capacity)
  }
  return (
    <ul>
      {relations.map((relation) => (
        <li key={`${relation.direction} ${relation.kind} ${relation.name}`}>
          {say(relation)}
          {relation.kind === 'agent' && (
            <span className="soft"> · {relation.until ? words.until(relation.until) : words.noEnd}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
