import { useQuery } from '@tanstack/react-query'
import { Button, useMessages } from '@yimen/look'
import { materialsOfTypeQuery } from '../../../vault/queries.ts'
import { applyMessages } from '../apply-messages.ts'

type HeldChoicesProps = { subjectId: string; type: string; onTake: (materialId: string) => void }

/** Valid materials of this kind that the applicant already holds: one press instead of another photo. */
export function HeldChoices({ subjectId, type, onTake }: HeldChoicesProps) {
  const words = useMessages(applyMessages)
  const held = useQuery(materialsOfTypeQuery(subjectId, type)).data?.rows ?? []
  return held
    .filter((material) => material.state === 'valid')
    .map((material) => (
      <Button key={material.materialId} onClick={() => onTake(material.materialId)}>
        {words.takeHeld(material.file?.name ?? material.name)}
      </Button>
    ))
}
