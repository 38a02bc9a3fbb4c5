import { useQuery } from '@tanstack/react-query'
import type { Collected, FormLevel } from '@yimen/contract'
import { Select, StateWord, useMessages } from '@yimen/look'
import { useRef } from 'react'
import { organsQuery } from '../../api/organs.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { useWalk } from '../../frame/use-walk.ts'
import { collectMessages } from './collect-messages.ts'
import type { FileWork } from './collect-page.tsx'
import { openPlaces } from './collected-form.ts'

const levels: readonly FormLevel[] = ['district', 'subdistrict', 'community']

type Place = { level: FormLevel | ''; organ: string }
type CollectedFilesProps = {
  collected: Collected | undefined
  works: ReadonlyMap<string, FileWork>
  here: string | null
  place: Place
  busy: boolean
  onPlace: (place: Place) => void
  onFiles: (files: readonly File[]) => void
  onHere: (file: string) => void
}

/** Left side: where forms come in, and each with how far it is matched. */
export function CollectedFiles(props: CollectedFilesProps) {
  const words = useMessages(collectMessages)
  const organName = useOrganName()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const list = useRef<HTMLDivElement>(null)
  const { collected, works, here, place, busy } = props
  const files = collected?.files ?? []
  const walk = useWalk(
    list,
    files.map(({ file }) => file),
    here ?? undefined,
  )
  return (
    <section className="list" aria-label={words.list}>
      {here === null && <h1 className="hidden">{words.title}</h1>}
      <div className="filter">
        <div className="two">
          <Select
            aria-label={words.level}
            empty={words.level}
            value={place.level}
            options={levels.map((value) => ({ value, label: words.levels[value] }))}
            onValue={(level) =>
              props.onPlace({ ...place, level: levels.find((each) => each === level) ?? '' })
            }
          />
          <Select
            aria-label={words.organ}
            empty={words.organ}
            value={place.organ}
            options={organs.map((organ) => ({ value: organ.code, label: organName(organ) }))}
            onValue={(organ) => props.onPlace({ ...place, organ })}
          />
        </div>
        <label className={busy ? 'button main busy' : 'button main'}>
          {busy ? words.reading : words.pick}
          <input
            className="hidden"
            type="file"
            multiple
            disabled={busy}
            accept=".docx,.xlsx,.csv"
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = ''
              if (chosen.length > 0) props.onFiles(chosen)
            }}
          />
        </label>
        <p className="quiet">{words.pickWords}</p>
      </div>
      <div className="rows" ref={list} {...walk}>
        <ul>
          {files.map((file) => {
            const work = works.get(file.file)
            const fields = file.sections.flatMap((section) => section.fields)
            const wanted = fields.filter(({ leaveOut }) => leaveOut === null)
            const open = work ? openPlaces(file, work.decided).length : 0
            return (
              <li key={file.file}>
                <button
                  type="button"
                  className="row"
                  data-row={file.file}
                  aria-current={file.file === here ? 'true' : undefined}
                  onClick={() => props.onHere(file.file)}
                >
                  <b>{file.title}</b>
                  {file.unreadable ? (
                    <StateWord tone="late" word={words.unreadable} />
                  ) : work?.saved ? (
                    <StateWord tone="done" word={words.saved} />
                  ) : (
                    <span className="due">{open > 0 && words.open(open)}</span>
                  )}
                  <span className="sub">{file.file}</span>
                  <span className="due">
                    {!file.unreadable &&
                      words.count(wanted.filter(({ match }) => match !== null).length, wanted.length)}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
