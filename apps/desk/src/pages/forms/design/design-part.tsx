import type { DataElement, LibraryForm } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { useState } from 'react'
import type { FormChanges } from '../form/use-form-changes.ts'
import { AddParts } from './add-parts.tsx'
import { designMessages } from './design-messages.ts'
import { Faults } from './faults.tsx'
import { FormName } from './form-name.tsx'
import {
  insertPart,
  mayRemove,
  movePart,
  type Part,
  type Place,
  partAt,
  placesOf,
  withoutPart,
  withPart,
} from './form-parts.ts'
import { Inspector } from './inspector.tsx'
import { Outline } from './outline.tsx'

/** The designer: what is on the form left, the chosen part right. Everything goes by keyboard too. */
export function DesignPart({ form, changes }: { form: LibraryForm; changes: FormChanges }) {
  const words = useMessages(designMessages)
  const { edited, change, learn, elements } = changes
  const { content } = edited
  const [chosen, setChosen] = useState<Place>([0])
  const mayEdit = form.allowed.includes('save') || form.allowed.includes('new-revision')
  const here = partAt(content, chosen) ? chosen : [0]
  const part = partAt(content, here)
  const set = (next: typeof content, place: Place) => {
    change({ ...edited, content: next })
    setChosen(place)
  }
  const step = (by: 1 | -1) => {
    const places = placesOf(content)
    const at = places.findIndex((place) => place.join() === here.join())
    setChosen(places[Math.min(Math.max(at + by, 0), places.length - 1)] ?? here)
  }
  const move = (by: 1 | -1) => {
    const moved = movePart(content, here, by)
    if (moved.form !== content) set(moved.form, moved.place)
  }
  const remove = () => {
    if (mayRemove(content, here)) set(withoutPart(content, here), here.length > 1 ? here.slice(0, -1) : [0])
  }
  const add = (fresh: Part, element?: DataElement) => {
    const after = insertPart(content, here, fresh)
    const next = { ...edited, content: after.form }
    if (element) learn(element, next)
    else change(next)
    setChosen(after.place)
  }
  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ...(mayEdit
      ? {
          'Alt+ArrowUp': () => move(-1),
          'Alt+ArrowDown': () => move(1),
          Delete: remove,
          'Ctrl+Z': changes.undo,
          'Ctrl+Y': changes.redo,
        }
      : {}),
  }
  return (
    <div className="designer">
      <div className="stack">
        <Faults form={form} onGo={setChosen} />
        {mayEdit && <FormName name={edited.name} onName={(name) => change({ ...edited, name })} />}
        <Outline content={content} elements={elements} here={here} keys={keys} onHere={setChosen} />
        {mayEdit && <AddParts content={content} here={here} onAdd={add} />}
      </div>
      {part && (
        <section className="inspector" aria-label={words.definition}>
          <Inspector
            key={here.join()}
            part={part}
            content={content}
            elements={elements}
            codeLists={form.codeLists}
            onPart={
              mayEdit ? (next) => change({ ...edited, content: withPart(content, here, next) }) : undefined
            }
            onMove={mayEdit ? move : undefined}
            onRemove={mayEdit && mayRemove(content, here) ? remove : undefined}
          />
        </section>
      )}
    </div>
  )
}
