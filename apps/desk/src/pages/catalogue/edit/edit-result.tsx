import { useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { textOrNone } from './lines.ts'
import { TextField } from './text-field.tsx'

const kinds = ['certificate', 'document', 'approval', 'record', 'payment', 'none'] as const

/** What the applicant gets at the end. */
export function EditResult({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  const { result } = content
  return (
    <fieldset className="group">
      <legend>{words.groups.result}</legend>
      <TextField
        path="result"
        also="result.name"
        label={words.resultName}
        value={result?.name}
        findings={findings}
        onValue={(name) =>
          onChange({
            ...content,
            result: name === '' ? undefined : { kind: 'certificate', elements: [], ...result, name },
          })
        }
      />
      {result && (
        <>
          <TextField
            path="result.nameEnglish"
            label={words.resultEnglish}
            value={result.nameEnglish}
            findings={findings}
            onValue={(typed) =>
              onChange({ ...content, result: { ...result, nameEnglish: textOrNone(typed) } })
            }
          />
          <ChoiceField
            path="result.kind"
            label={words.resultKind}
            value={result.kind}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            findings={findings}
            onValue={(value) =>
              onChange({
                ...content,
                result: { ...result, kind: kinds.find((each) => each === value) ?? result.kind },
              })
            }
          />
          <BilingualField
            path="result.sample"
            label={words.sample}
            value={result.sample}
            findings={findings}
            onValue={(typed) => onChange({ ...content, result: { ...result, sample: typed } })}
          />
          <BilingualField
            path="result.validity"
            label={words.validity}
            value={result.validity}
            findings={findings}
            onValue={(typed) => onChange({ ...content, result: { ...result, validity: typed } })}
          />
        </>
      )}
    </fieldset>
  )
}
