import type { DataElement, Form } from '@yimen/contract'
import { Button, useMessages } from '@yimen/look'
import { useState } from 'react'
import { designMessages } from './design-messages.ts'
import { ElementPicker } from './element-picker.tsx'
import { elementsIn, freeCode, freshField, type Part, type Place, partAt } from './form-parts.ts'

type AddPartsProps = {
  content: Form
  here: Place
  onAdd: (part: Part, element?: DataElement) => void
}

type Adding = 'field' | 'group' | 'section'

/** Puts a field after the chosen part, or a group or section that begins with the field that is picked. */
export function AddParts({ content, here, onAdd }: AddPartsProps) {
  const words = useMessages(designMessages)
  const [adding, setAdding] = useState<Adding | null>(null)
  const inGroup = here.length === 3 || partAt(content, here)?.kind === 'group'
  const names = { field: words.addField, group: words.addGroup, section: words.addSection }
  const pick = (element: DataElement) => {
    const field = freshField(element.code)
    if (adding === 'group')
      onAdd(
        {
          kind: 'group',
          group: {
            group: freeCode(content, 'group'),
            label: words.newGroup,
            min: 1,
            max: 20,
            fields: [field],
          },
        },
        element,
      )
    else if (adding === 'section')
      onAdd(
        {
          kind: 'section',
          section: { code: freeCode(content, 'section'), title: words.newSection, fields: [field] },
        },
        element,
      )
    else onAdd({ kind: 'field', field }, element)
    if (adding !== 'field') setAdding(null)
  }
  return (
    <div className="stack">
      <p className="acts">
        {(['field', 'group', 'section'] as const).map((kind) => (
          <Button
            key={kind}
            aria-pressed={adding === kind}
            disabled={kind === 'group' && inGroup}
            onClick={() => setAdding(adding === kind ? null : kind)}
          >
            {names[kind]}
          </Button>
        ))}
      </p>
      {adding && (
        <ElementPicker
          label={adding === 'field' ? words.addField : words.groupFirst}
          taken={elementsIn(content)}
          onPick={pick}
        />
      )}
    </div>
  )
}
