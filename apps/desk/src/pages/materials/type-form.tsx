import { useQuery } from '@tanstack/react-query'
import type { MaterialTypeContent } from '@yimen/contract'
import { Checkbox, CheckboxGroup, Field, Input, Select, TextArea, useMessages } from '@yimen/look'
import { organsQuery } from '../../api/organs.ts'
import { materialsMessages } from './materials-messages.ts'
import { PromiseFields } from './promise-fields.tsx'

const formats = ['pdf', 'jpg', 'png', 'ofd', 'docx', 'xlsx'] as const
const megabyte = 1_048_576

type TypeFormProps = { content: MaterialTypeContent; onContent: (content: MaterialTypeContent) => void }

/** All that a standard type says, to be changed. */
export function TypeForm({ content, onContent }: TypeFormProps) {
  const words = useMessages(materialsMessages)
  const organs = useQuery(organsQuery).data?.organs ?? []
  const set = (part: Partial<MaterialTypeContent>) => onContent({ ...content, ...part })
  const { certificateType, issuer, validityMonths, promise, ...rest } = content
  const setOptional = (
    part: Partial<MaterialTypeContent>,
    without: 'certificateType' | 'issuer' | 'validityMonths',
  ) => {
    const kept = { certificateType, issuer, validityMonths, promise }
    const optional = Object.entries({ ...kept, [without]: undefined, ...part }).filter(
      ([, value]) => value !== undefined,
    )
    onContent({ ...rest, ...Object.fromEntries(optional) })
  }
  return (
    <div className="type-form">
      <Field label={words.name}>
        {(field) => (
          <Input
            {...field}
            required
            maxLength={80}
            value={content.name.zh}
            onValue={(zh) => set({ name: { ...content.name, zh } })}
          />
        )}
      </Field>
      <Field label={words.nameEnglish}>
        {(field) => (
          <Input
            {...field}
            required
            maxLength={120}
            value={content.name.en}
            onValue={(en) => set({ name: { ...content.name, en } })}
          />
        )}
      </Field>
      <div className="whole">
        <Field label={words.synonyms} hint={words.synonymsHint}>
          {(field) => (
            <TextArea
              {...field}
              rows={4}
              value={content.synonyms.join('\n')}
              onValue={(text) => set({ synonyms: text === '' ? [] : text.split('\n') })}
            />
          )}
        </Field>
      </div>
      <Field label={words.issuer}>
        {(field) => (
          <Select
            {...field}
            empty={words.noIssuer}
            value={issuer ?? ''}
            options={organs.map(({ code, name }) => ({ value: code, label: name }))}
            onValue={(code) => setOptional(code === '' ? {} : { issuer: code }, 'issuer')}
          />
        )}
      </Field>
      <Field label={words.validity} hint={words.validityHint}>
        {(field) => (
          <Input
            {...field}
            type="number"
            min={1}
            max={1200}
            value={validityMonths ?? ''}
            onValue={(typed) =>
              setOptional(typed === '' ? {} : { validityMonths: Number(typed) }, 'validityMonths')
            }
          />
        )}
      </Field>
      <CheckboxGroup
        label={words.formats}
        options={formats.map((format) => ({ value: format, label: format.toUpperCase() }))}
        value={content.formats}
        onValue={(chosen) => set({ formats: formats.filter((format) => chosen.includes(format)) })}
      />
      <Field label={words.most}>
        {(field) => (
          <Input
            {...field}
            type="number"
            required
            min={1}
            max={20}
            step="0.5"
            value={content.maxBytes / megabyte}
            onValue={(typed) => set({ maxBytes: Math.round(Number(typed) * megabyte) })}
          />
        )}
      </Field>
      <div className="whole ticks">
        {(['certificate', 'electronic', 'shared', 'recognised'] as const).map((flag) => (
          <Checkbox key={flag} checked={content[flag]} onValue={(on) => set({ [flag]: on })}>
            {words[flag]}
          </Checkbox>
        ))}
      </div>
      {content.certificate && (
        <div className="whole">
          <Field label={words.certificateType} hint={words.certificateTypeHint}>
            {(field) => (
              <Input
                {...field}
                pattern="[0-9A-Z]{18}[0-9]{3}"
                title={words.certificateTypeHint}
                value={certificateType ?? ''}
                onValue={(typed) =>
                  setOptional(typed === '' ? {} : { certificateType: typed.toUpperCase() }, 'certificateType')
                }
              />
            )}
          </Field>
        </div>
      )}
      <PromiseFields content={content} onContent={onContent} />
    </div>
  )
}
