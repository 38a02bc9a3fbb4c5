import type { DataElement, Form, LibraryForm, Sentence } from '@yimen/contract'
import { useState } from 'react'

/** What is edited of a form. */
export type Edited = { readonly name: Sentence; readonly content: Form }
type Kept = {
  readonly before: readonly Edited[]
  readonly now: Edited
  readonly after: readonly Edited[]
  /** Elements that were put on the form here and are not in what the server answered. */
  readonly elements: readonly DataElement[]
}

const kept = new Map<string, Kept>()
const steps = 200

/**
 * What was changed in a form and not saved yet, with the way back and forth; it outlives looking at another form, and
 * goes with the page.
 */
export function useFormChanges(form: LibraryForm) {
  const fresh: Kept = {
    before: [],
    now: { name: form.name, content: form.content },
    after: [],
    elements: [],
  }
  const [state, setState] = useState(() => kept.get(form.code) ?? null)
  const { before, now, after, elements } = state ?? fresh
  const keep = (next: Kept | null) => {
    if (next) kept.set(form.code, next)
    else kept.delete(form.code)
    setState(next)
  }
  const known = new Map([...form.elements, ...elements].map((element) => [element.code, element]))
  return {
    edited: now,
    changed: state !== null && before.length > 0,
    elements: known,
    change: (next: Edited) =>
      keep({ before: [...before, now].slice(-steps), now: next, after: [], elements }),
    /** Makes an element known that was put on the form. */
    learn: (element: DataElement, next: Edited) =>
      keep({
        before: [...before, now].slice(-steps),
        now: next,
        after: [],
        elements: [...elements, element],
      }),
    undo: stepBack(before, (last, rest) =>
      keep({ before: rest, now: last, after: [now, ...after], elements }),
    ),
    redo: after[0]
      ? () => keep({ before: [...before, now], now: after[0] ?? now, after: after.slice(1), elements })
      : undefined,
    /** The changes are saved or dropped. */
    settle: () => keep(null),
  }
}

export type FormChanges = ReturnType<typeof useFormChanges>

function stepBack(before: readonly Edited[], to: (last: Edited, rest: readonly Edited[]) => void) {
  const last = before.at(-1)
  return last && (() => to(last, before.slice(0, -1)))
}
