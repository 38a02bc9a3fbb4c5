import type { CodeList, DataElement, Form } from '@yimen/contract'
import { Button, useMessages } from '@yimen/look'
import { designMessages } from './design-messages.ts'
import { FieldInspector } from './field-inspector.tsx'
import type { Part } from './form-parts.ts'
import { GroupInspector, SectionInspector } from './section-inspector.tsx'

export type InspectorProps = {
  part: Part
  content: Form
  elements: ReadonlyMap<string, DataElement>
  codeLists: readonly CodeList[]
  /** Undefined = the form can only be read. */
  onPart: ((part: Part) => void) | undefined
  onMove: ((by: 1 | -1) => void) | undefined
  onRemove: (() => void) | undefined
}

/** Everything that can be said of the chosen part. */
export function Inspector(props: InspectorProps) {
  const words = useMessages(designMessages)
  const { part, onPart, onMove, onRemove } = props
  return (
    <fieldset disabled={!onPart} className="plain stack">
      {onMove && (
        <p className="acts">
          <Button keys={['Alt', '↑']} onClick={() => onMove(-1)}>
            {words.up}
          </Button>
          <Button keys={['Alt', '↓']} onClick={() => onMove(1)}>
            {words.down}
          </Button>
          <Button
            kind="grave"
            disabled={!onRemove}
            title={onRemove ? undefined : words.last}
            onClick={onRemove}
          >
            {words.remove}
          </Button>
        </p>
      )}
      {part.kind === 'section' && (
        <SectionInspector
          {...props}
          section={part.section}
          onSection={(section) => onPart?.({ kind: 'section', section })}
        />
      )}
      {part.kind === 'group' && (
        <GroupInspector
          {...props}
          group={part.group}
          onGroup={(group) => onPart?.({ kind: 'group', group })}
        />
      )}
      {part.kind === 'field' && (
        <FieldInspector
          {...props}
          field={part.field}
          onField={(field) => onPart?.({ kind: 'field', field })}
        />
      )}
    </fieldset>
  )
}
