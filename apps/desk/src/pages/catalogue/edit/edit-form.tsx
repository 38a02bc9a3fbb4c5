import { useMessages } from '@yimen/look'
import { EditBases } from './edit-bases.tsx'
import { EditConditions } from './edit-conditions.tsx'
import { EditFee } from './edit-fee.tsx'
import { EditMaterials } from './edit-materials.tsx'
import { editMessages } from './edit-messages.ts'
import type { EditProps } from './edit-props.ts'
import { EditQuestions } from './edit-questions.tsx'
import { EditResult } from './edit-result.tsx'
import { EditTime } from './edit-time.tsx'
import { EditWhat } from './edit-what.tsx'
import { EditWhere } from './edit-where.tsx'

/** The main fields of an item as a form; the rest is changed in the raw view. */
export function EditForm(props: EditProps) {
  const words = useMessages(editMessages)
  return (
    <form className="edit" onSubmit={(event) => event.preventDefault()}>
      <EditWhat {...props} />
      <EditConditions {...props} />
      <EditTime {...props} />
      <EditWhere {...props} />
      <EditFee {...props} />
      <EditResult {...props} />
      <EditBases {...props} />
      <EditMaterials {...props} />
      <EditQuestions {...props} />
      <p className="soft">{words.rest}</p>
    </form>
  )
}
