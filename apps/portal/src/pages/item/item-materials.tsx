import type { ItemContent, MaterialRequirement } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { useLanguage, useMessages, Written } from '@yimen/look'
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
  ].filter(Boolean)
  const standard = material.acceptanceStandard
  const name = <Written text={nameText(material)} />
  return (
    <li>
      <h3>
        {exemption ? <s>{name}</s> : name}
        {exemption && <em className="good">{words.exempt}</em>}
        {material.necessity === 'optional' && <em>{words.optional}</em>}
        {material.when && <em>{words.conditional}</em>}
      </h3>
      {exemption && (
        <p>
          {words.exemptWhy(<Written text={exemption.sourceOrgan} />, <Written text={exemption.store} />)}
          {language === 'zh' ? '；' : '; '}
          <Written text={exemption.basis} />
        </p>
      )}
      {!exemption && (counts.length > 0 || standard) && (
        <p>
          {counts.join(' · ')}
          {counts.length > 0 && standard && ' · '}
          {standard && <Written text={standard} />}
        </p>
      )}
      {!exemption && material.howToFill && <p>{material.howToFill[language]}</p>}
    </li>
  )
}
