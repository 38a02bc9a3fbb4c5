import type { PublishedItem, RequirementState } from '@yimen/contract'
import { TrustMark, useLanguage, useMessages } from '@yimen/look'
import { applyMessages } from '../apply-messages.ts'
import { requirementName } from '../materials/requirement-name.ts'
import { reviewMessages } from './review-messages.ts'

type ReviewMaterialsProps = { item: PublishedItem; requirements: readonly RequirementState[] }

/** The materials as they go in. */
export function ReviewMaterials({ item, requirements }: ReviewMaterialsProps) {
  const words = useMessages(reviewMessages)
  const { language } = useLanguage()
  const own = useMessages(applyMessages)
  const given = requirements.filter((one) => one.state !== 'optional-missing')
  const marks = {
    exempt: own.exempt,
    'from-vault': own.fromVault,
    provided: own.provided,
    missing: own.toGive,
    'optional-missing': own.toGiveOptional,
  }
  return (
    <section className="part">
      <h2>{words.materials}</h2>
      {given.length === 0 && <p>{words.noMaterials}</p>}
      <dl>
        {given.map((requirement) => (
          <div key={requirement.code} className="check-row">
            <dt>{requirementName(item, requirement, language)}</dt>
            <dd>
              {requirement.material && !requirement.exemption && (
                <TrustMark level={requirement.material.trust} />
              )}{' '}
              {marks[requirement.state]}
              {requirement.state === 'provided' && requirement.material?.fileName && (
                <span className="soft"> · {requirement.material.fileName}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
