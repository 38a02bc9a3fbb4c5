import type { CatalogueItem } from '@yimen/contract'
import { formatMoment, useLanguage, useMessages } from '@yimen/look'
import { catalogueMessages } from '../catalogue-messages.ts'
import { itemMessages } from './item-messages.ts'

/** The versions of an item, newest first; running cases keep theirs. */
export function Versions({ item }: { item: CatalogueItem }) {
  const words = useMessages(itemMessages)
  const { states } = useMessages(catalogueMessages)
  const { language } = useLanguage()
  const when = (at: string | null) => (at === null ? '–' : formatMoment(at, language))
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{words.tabs.versions}</th>
          <th scope="col">{words.published}</th>
          <th scope="col">{words.withdrawn}</th>
        </tr>
      </thead>
      <tbody>
        {[...item.versions]
          .sort((left, right) => right.version - left.version)
          .map((version) => (
            <tr key={version.version}>
              <th scope="row">
                {words.version(version.version)} · {states[version.state]}
                {version.runningCases !== undefined && ` · ${words.running(version.runningCases)}`}
              </th>
              <td>{when(version.publishedAt)}</td>
              <td>{when(version.withdrawnAt)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
