import type { CatalogueRow } from '@yimen/contract'
import { nameText } from '@yimen/contract/platform/written.ts'
import { StateWord, type Tone, useMessages, Written } from '@yimen/look'
import { Link } from 'wouter'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { catalogueMessages } from '../catalogue-messages.ts'
import { sayScore } from '../say-score.ts'

const tones: Record<CatalogueRow['state'], Tone> = { draft: 'wait', published: 'done', withdrawn: 'idle' }

/** One item in the list: name, state, whose, and how it keeps the rules. */
export function ItemRow({ row, here, search }: { row: CatalogueRow; here: boolean; search: string }) {
  const words = useMessages(catalogueMessages)
  const organName = useOrganName()
  return (
    <li>
      <Link
        href={`/catalogue/${row.itemId}${search ? `?${search}` : ''}`}
        className="row"
        data-row={row.itemId}
        aria-current={here ? 'true' : undefined}
      >
        <b>
          <Written text={nameText(row)} />
        </b>
        <StateWord tone={tones[row.state]} word={words.states[row.state]} />
        <span className="sub">{organName(row.organ)}</span>
        <span className="due">
          {row.errors > 0 && `${words.errors(row.errors)} · `}
          {sayScore(row.score.score)}
        </span>
      </Link>
    </li>
  )
}
