import type { CatalogueItem } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { Icon, StateWord, type Tone, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { catalogueMessages } from '../catalogue-messages.ts'
import { sayScore } from '../say-score.ts'
import { itemMessages } from './item-messages.ts'

const tones: Record<CatalogueItem['state'], Tone> = { draft: 'wait', published: 'done', withdrawn: 'idle' }

/** Which item, in which state and version, whose, and how it keeps the rules. */
export function ItemHead({ item, search }: { item: CatalogueItem; search: string }) {
  const words = useMessages(itemMessages)
  const organName = useOrganName()
  const { states } = useMessages(catalogueMessages)
  return (
    <header className="case-head">
      <Link href={`/catalogue${search ? `?${search}` : ''}`} className="back">
        <Icon name="back" /> {words.back}
      </Link>
      <h1>
        <Written text={nameText(item)} />
      </h1>
      <StateWord tone={tones[item.state]} word={states[item.state]} />
      <span className="soft">{organName(item.organ)}</span>
      <span className="soft code">{item.code}</span>
      <span className="soft">{words.version(item.version)}</span>
      <b>{words.score(sayScore(item.score.score))}</b>
    </header>
  )
}
