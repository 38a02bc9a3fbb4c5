import type { DataElement, Form } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { designMessages } from './design-messages.ts'
import { type Part, type Place, partAt, placesOf } from './form-parts.ts'

type OutlineProps = {
  content: Form
  elements: ReadonlyMap<string, DataElement>
  here: Place
  onHere: (place: Place) => void
}

/** Everything on the form in its order; one part is chosen. */
export function Outline({ content, elements, here, onHere }: OutlineProps) {
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
  return (
    <div>
      <p className="soft small">{words.outlineHint}</p>
      <ul className="outline" aria-label={words.outline}>
        {placesOf(content).map((place) => {
          const part = partAt(content, place)
          if (!part) return null
          const chosen = place.join() === here.join()
          return (
            <li key={place.join()} className={`depth-${place.length} ${part.kind}`}>
              <button type="button" aria-current={chosen ? 'true' : undefined} onClick={() => onHere(place)}>
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
