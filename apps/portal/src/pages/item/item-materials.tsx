import type { ItemContent, MaterialRequirement } from '@yimen/contract'
import { useLanguage, useMessages } from '@yimen/look'
import { nameOf } from '../../items/item-words.ts'
import { itemPageMessages } from './item-page-messages.ts'

/** Everything that the item may ask for, and what it does not ask because a source supplies it. */
export function ItemMaterials({ content }: { content: ItemContent }) {
  const words = useMessages(itemPageMessages)
  return (
    <section className="part">
      <header>
        <h2>{words.materials}</h2>
        {content.form && content.materials.length > 0 && <p>{words.materialsNote}</p>}
      </header>
      {content.materials.length === 0 && <p>{content.form ? words.noMaterials : words.notListed}</p>}
      <ol className="needed">
        {content.materials.map((material) => (
          <Needed key={material.code} material={material} />
        ))}
      </ol>
    </section>
  )
}

function Needed({ material }: { material: MaterialRequirement }) {
  const words = useMessages(itemPageMessages)
  const { language } = useLanguage()
  const { exemption } = material
  const counts = [
    material.originals > 0 && words.originals(material.originals),
    material.copies > 0 && words.copies(material.copies),
    material.acceptanceStandard,
  ].filter(Boolean)
  return (
    <li>
      <h3>
        {exemption ? <s>{nameOf(material, language)}</s> : nameOf(material, language)}
        {exemption && <em className="good">{words.exempt}</em>}
        {material.necessity === 'optional' && <em>{words.optional}</em>}
        {material.when && <em>{words.conditional}</em>}
      </h3>
      {exemption && (
        <p>
          {words.exemptWhy(exemption.sourceOrgan, exemption.store)}
          {language === 'zh' ? '；' : '; '}
          {exemption.basis}
        </p>
      )}
      {!exemption && counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {!exemption && material.howToFill && <p>{material.howToFill[language]}</p>}
    </li>
  )
}
