import { Checkbox, useMessages } from '@yimen/look'
import { BilingualField } from './bilingual-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'

/** Whether it is charged; if so, by which basis, at which rate, and whether one can pay online. */
export function EditFee({ content, findings, onChange }: EditProps) {
  const words = useMessages(editMessages)
  const { fee } = content
  return (
    <fieldset className="group">
      <legend>{words.groups.fee}</legend>
      <ChoiceField
        path="fee"
        also="fee.charged"
        label={words.charged}
        optional
        value={fee && (fee.charged ? 'yes' : 'no')}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        findings={findings}
        onValue={(value) =>
          onChange({
            ...content,
            fee:
              value === ''
                ? undefined
                : value === 'yes'
                  ? { reductions: [], ...fee, charged: true }
                  : { charged: false, reductions: [] },
          })
        }
      />
      {fee?.charged && (
        <>
          <BilingualField
            path="fee.basis"
            label={words.feeBasis}
            value={fee.basis}
            findings={findings}
            onValue={(typed) => onChange({ ...content, fee: { ...fee, basis: typed } })}
          />
          <BilingualField
            path="fee.standard"
            label={words.feeStandard}
            value={fee.standard}
            findings={findings}
            onValue={(typed) => onChange({ ...content, fee: { ...fee, standard: typed } })}
          />
          <Checkbox
            checked={fee.online ?? false}
            onValue={(online) => onChange({ ...content, fee: { ...fee, online } })}
          >
            {words.feeOnline}
          </Checkbox>
        </>
      )}
    </fieldset>
  )
}
