import type { CaseForDesk } from '@yimen/contract'
import { TrustLegend, useMessages } from '@yimen/look'
import { useState } from 'react'
import { type KeyBindings, useKeys } from '../../../../frame/use-keys.ts'
import { caseMessages } from '../case-messages.ts'
import { MaterialPreview } from './material-preview.tsx'
import { MaterialRow } from './material-row.tsx'

/** The checklist of this case: what is there and how far to trust it, what is exempt and why, what is missing. */
export function Materials({ one }: { one: CaseForDesk }) {
  const words = useMessages(caseMessages).materials
  const [shown, setShown] = useState<string | null>(null)
  const { requirements } = one
  const withFile = requirements.filter((each) => each.material?.fileId)
  const bindings: KeyBindings = Object.fromEntries(
    withFile.slice(0, 9).map((each, index) => [String(index + 1), () => setShown(each.code)]),
  )
  useKeys(bindings)
  const open = requirements.find((each) => each.code === shown)
  const count = (...states: string[]) => requirements.filter((each) => states.includes(each.state)).length
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">
        {words.title}{' '}
        <small>
          {requirements.length === 0
            ? words.none
            : words.count(
                requirements.length - count('optional-missing'),
                count('exempt'),
                count('from-vault', 'provided'),
                count('missing'),
              )}
        </small>
      </h2>
      {requirements.length > 0 && (
        <table className="check">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.origin}</th>
              <th scope="col">{words.check}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {requirements.map((each) => (
              <MaterialRow
                key={each.code}
                one={one}
                requirement={each}
                shortcut={withFile.indexOf(each) + 1}
                onLook={() => setShown(each.code)}
              />
            ))}
          </tbody>
        </table>
      )}
      <details className="legend">
        <summary>{words.legend}</summary>
        <TrustLegend />
      </details>
      {open?.material?.fileId && (
        <MaterialPreview
          name={open.name}
          fileId={open.material.fileId}
          mediaType={open.material.mediaType}
          sha256={open.material.sha256}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  )
}
