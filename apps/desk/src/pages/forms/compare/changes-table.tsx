import type { LibraryFormRevision, Sentence } from '@yimen/contract'
import { compareForms, type FormChange } from '@yimen/form'
import { useLanguage, useMessages } from '@yimen/look'
import { compareMessages } from './compare-messages.ts'

/** What changed from one revision to the other, line by line. */
export function ChangesTable({ before, after }: { before: LibraryFormRevision; after: LibraryFormRevision }) {
  const words = useMessages(compareMessages)
  const { language } = useLanguage()
  const changes = compareForms(before, after)
  if (changes.length === 0) return <p role="status">{words.same}</p>
  const names = new Map([...namesOf(before), ...namesOf(after)])
  const nameOf = (code: string) => names.get(code)?.[language] ?? code
  const sayHow = (change: FormChange) => {
    if (change.kind !== 'changed') return words.kinds[change.kind]
    const what = change.what.map(
      (property) => Object.entries(words.properties).find(([key]) => key === property)?.[1] ?? property,
    )
    return `${words.kinds.changed}: ${what.join('、')}`
  }
  return (
    <table className="lines">
      <caption className="hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.how}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.part} ${change.path} ${change.kind}`}>
            <th scope="row">
              {words.parts[change.part]} {change.path.split('.').map(nameOf).join(' · ')}
              {change.part !== 'section' && <small className="soft"> {nameOf(change.section)}</small>}
            </th>
            <td>{sayHow(change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function namesOf({ content, elements }: LibraryFormRevision): [string, Sentence][] {
  return [
    ...elements.map(({ code, name }): [string, Sentence] => [code, name]),
    ...content.sections.flatMap((section): [string, Sentence][] => [
      [section.code, section.title],
      ...section.fields.flatMap((entry): [string, Sentence][] =>
        'group' in entry ? [[entry.group, entry.label]] : [],
      ),
    ]),
  ]
}
