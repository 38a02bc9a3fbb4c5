import type { Burden, Relief } from '@yimen/contract'
import { formatFigure, useLanguage, useMessages } from '@yimen/look'
import { sourcingMessages } from '../sourcing-messages.ts'

/** What one application costs, and what would lower it most. */
export function BurdenPart({ burden, reliefs }: { burden: Burden; reliefs: readonly Relief[] }) {
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const { fields, materials, minutes, coefficients } = burden
  return (
    <aside className="burden">
      <section className="panel">
        <h2>{words.burden}</h2>
        <table className="lines">
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {words.asked}
              </th>
              <th scope="col" className="number">
                {words.now}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.fields}</th>
              <td className="number">{formatFigure(fields.asked)}</td>
              <td className="number">
                <b>{formatFigure(fields.left)}</b>
              </td>
            </tr>
            <tr>
              <th scope="row">{words.materials}</th>
              <td className="number">{formatFigure(materials.asked)}</td>
              <td className="number">
                <b>{formatFigure(materials.left)}</b>
              </td>
            </tr>
            <tr>
              <th scope="row">{words.minutes}</th>
              <td className="number">{formatFigure(minutes.before)}</td>
              <td className="number">
                <b>{formatFigure(minutes.now)}</b>
              </td>
            </tr>
          </tbody>
        </table>
        <p>
          {words.possible} <b>{formatFigure(minutes.possible)}</b> {words.minutes}
        </p>
        <p className="quiet small">{words.coefficients(coefficients.field, coefficients.material)}</p>
      </section>
      <section className="panel">
        <h2>{words.reliefs}</h2>
        {reliefs.length === 0 ? (
          <p className="soft">{words.noReliefs}</p>
        ) : (
          <ol>
            {reliefs.slice(0, 6).map((relief) => (
              <li key={`${relief.organ}/${relief.step}`}>
                <b>
                  {relief.organName ?? words.none} · {words.steps[relief.step]}
                </b>{' '}
                <span className="good">{words.saves(relief.minutes)}</span>
                <p className="soft small">
                  {[...relief.materials, ...relief.fields]
                    .slice(0, 8)
                    .map((name) => name[language])
                    .join('、')}
                  {relief.otherItems > 0 && ` · ${words.others(relief.otherItems)}`}
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </aside>
  )
}
