import type { scoreDepartments } from '@yimen/contract'
import { Button, formatFigure, useLanguage, useMessages } from '@yimen/look'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { catalogueMessages } from '../catalogue-messages.ts'
import { sayScore } from '../say-score.ts'

type Scores = (typeof scoreDepartments)['response']['_zod']['output']
type Department = Scores['departments'][number]
export type Narrow = (part: { organ: string; rule?: string }) => void

/** One department: bar and figure, how many items, and what is wrong most often. */
export function DepartmentRow({ department, onNarrow }: { department: Department; onNarrow: Narrow }) {
  const words = useMessages(catalogueMessages)
  const organName = useOrganName()
  const { language } = useLanguage()
  const { organ, score } = department
  return (
    <tr>
      <th scope="row">
        <Button kind="text" onClick={() => onNarrow({ organ: organ.code })}>
          {organName(organ)}
        </Button>
      </th>
      <td className="score">
        <meter
          min={0}
          max={100}
          low={60}
          high={85}
          optimum={100}
          value={score.score ?? 0}
          aria-hidden="true"
        />
        <b>{sayScore(score.score)}</b>
      </td>
      <td className="number" data-name={words.items}>
        {formatFigure(department.items)}
      </td>
      <td className="number" data-name={words.published}>
        {formatFigure(department.published)}
      </td>
      <td className="number" data-name={words.errorCount}>
        {formatFigure(department.errors)}
      </td>
      <td className="number" data-name={words.warningCount}>
        {formatFigure(department.warnings)}
      </td>
      <td>
        <ul className="frequent">
          {department.frequent.map((found) => (
            <li key={found.rule}>
              <Button kind="text" onClick={() => onNarrow({ organ: organ.code, rule: found.rule })}>
                {words.times(found.title[language], found.items)}
              </Button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
