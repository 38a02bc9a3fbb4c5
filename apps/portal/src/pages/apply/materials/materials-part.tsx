import type { CaseForApplicant, PublishedItem } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import type { DraftInHand } from '../draft/use-draft.ts'
import { MaterialRow } from './material-row.tsx'
import { requirementName } from './requirement-name.ts'

type MaterialsPartProps = {
  matter: CaseForApplicant
  item: PublishedItem
  hand: DraftInHand
  /** Checking was asked for: what is missing is then an error. */
  asked: boolean
  toCorrect: ReadonlyMap<string, string>
}

/** The complete checklist: struck off, taken from the vault, handed in, still to hand in. */
export function MaterialsPart({ matter, item, hand, asked, toCorrect }: MaterialsPartProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { requirements } = matter
  if (requirements.length === 0) return null
  const toGive = requirements.filter(({ state }) => state === 'missing' || state === 'provided').length
  return (
    <section className="part" aria-labelledby="materials">
      <header>
        <h2 id="materials">{words.materials(toGive)}</h2>
      </header>
      {requirements.map((requirement, index) => (
        <MaterialRow
          key={requirement.code}
          number={requirements.slice(0, index + 1).filter((one) => one.state === 'missing').length}
          requirement={requirement}
          name={requirementName(item, requirement, language)}
          materialType={item.content.materials.find((one) => one.code === requirement.code)?.materialType}
          matter={matter}
          hand={hand}
          asked={asked}
          correct={toCorrect.get(requirement.code)}
        />
      ))}
    </section>
  )
}
