import type { DataElement, Form } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { useEffect, useRef } from 'react'
import { pressedKey } from '../../../frame/pressed-key.ts'
import type { KeyBindings } from '../../../frame/use-keys.ts'
import { designMessages } from './design-messages.ts'
import { type Part, type Place, partAt, placesOf } from './form-parts.ts'

type OutlineProps = {
  content: Form
  elements: ReadonlyMap<string, DataElement>
  here: Place
  /** What the keys do while the outline has the focus. */
  keys: KeyBindings
  onHere: (place: Place) => void
}

/** Everything on the form in its order; one part is chosen. */
export function Outline({ content, elements, here, keys, onHere }: OutlineProps) {
  const words = useMessages(designMessages)
  const { language } = useLanguage()
  const nameOf = (part: Part) => {
    if (part.kind === 'section') return part.section.title[language]
    if (part.kind === 'group') return part.group.label[language]
    const element = elements.get(part.field.element)
    return (part.field.label ?? element?.name)?.[language] ?? part.field.element
  }
  const noteOf = (part: Part) => {
    if (part.kind !== 'field') return part.kind === 'group' ? `${part.group.min}–${part.group.max}` : ''
    const type = elements.get(part.field.element)?.type
    return [part.field.element, type && words.types[type], part.field.visible && '⋯']
      .filter(Boolean)
      .join(' · ')
  }
  const list = useRef<HTMLUListElement>(null)
  const place = here.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the chosen part, and only then
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return
    list.current.querySelector<HTMLElement>('[aria-current=true]')?.focus()
  }, [place, content])
  return (
    <div>
      <p className="soft small">{words.outlineHint}</p>
      <ul
        ref={list}
        className="outline"
        aria-label={words.outline}
        onKeyDown={(event) => {
          const act = keys[pressedKey(event.nativeEvent)]
          if (!act) return
          event.preventDefault()
          act()
        }}
      >
        {placesOf(content).map((at) => {
          const part = partAt(content, at)
          if (!part) return null
          const chosen = at.join() === place
          return (
            <li key={at.join()} className={`depth-${at.length} ${part.kind}`}>
              <button type="button" aria-current={chosen ? 'true' : undefined} onClick={() => onHere(at)}>
                <span>{nameOf(part)}</span>
                <small>{noteOf(part)}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
