import type { RepeatGroup, Section } from '@yimen/contract'
import { Field, Input, useMessages } from '@yimen/look'
import { ConditionEditor } from './condition-editor.tsx'
import { designMessages } from './design-messages.ts'
import type { InspectorProps } from './inspector.tsx'
import { SentenceFields } from './sentence-fields.tsx'
import { withOptional } from './with-optional.ts'

type SectionProps = InspectorProps & { section: Section; onSection: (section: Section) => void }

/** A section: its title, help, and when it shows. */
export function SectionInspector({ section, onSection, ...rest }: SectionProps) {
  const words = useMessages(designMessages)
  return (
    <>
      <SentenceFields
        legend={words.sectionTitle}
        value={section.title}
        onValue={(title) => title && onSection({ ...section, title })}
      />
      <SentenceFields
        legend={words.help}
        optional
        value={section.help}
        onValue={(help) => onSection(withOptional(section, 'help', help))}
      />
      <ConditionEditor
        {...rest}
        legend={words.visible}
        condition={section.visible}
        onCondition={(visible) => onSection(withOptional(section, 'visible', visible))}
      />
    </>
  )
}

type GroupProps = InspectorProps & { group: RepeatGroup; onGroup: (group: RepeatGroup) => void }

/** A repeat group: its name, how many rows, and when it shows. */
export function GroupInspector({ group, onGroup, ...rest }: GroupProps) {
  const words = useMessages(designMessages)
  const rows = (name: 'min' | 'max', typed: string) => {
    const count = Number(typed)
    const least = name === 'min' ? 0 : 1
    if (Number.isInteger(count) && count >= least && count <= 100) onGroup({ ...group, [name]: count })
  }
  return (
    <>
      <SentenceFields
        legend={words.groupLabel}
        value={group.label}
        onValue={(label) => label && onGroup({ ...group, label })}
      />
      <SentenceFields
        legend={words.rowLabel}
        optional
        value={group.rowLabel}
        onValue={(rowLabel) => onGroup(withOptional(group, 'rowLabel', rowLabel))}
      />
      <SentenceFields
        legend={words.help}
        optional
        value={group.help}
        onValue={(help) => onGroup(withOptional(group, 'help', help))}
      />
      <div className="pair">
        {(['min', 'max'] as const).map((name) => (
          <Field key={name} label={words[name]}>
            {(field) => (
              <Input
                {...field}
                type="number"
                min={name === 'min' ? 0 : 1}
                max={100}
                value={String(group[name])}
                onValue={(typed) => rows(name, typed)}
              />
            )}
          </Field>
        ))}
      </div>
      <ConditionEditor
        {...rest}
        legend={words.visible}
        condition={group.visible}
        onCondition={(visible) => onGroup(withOptional(group, 'visible', visible))}
      />
    </>
  )
}
