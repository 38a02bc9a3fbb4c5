import type { CollectedFile } from '@yimen/contract'
import { Button, Icon, Notice, useLanguage, useMessages } from '@yimen/look'
import { collectMessages } from './collect-messages.ts'
import type { FileWork } from './collect-page.tsx'
import { placeOf, proposedDecision } from './collected-form.ts'
import { FieldRow } from './field-row.tsx'
import { SaveCollected } from './save-collected.tsx'

type CollectedFileWorkProps = {
  file: CollectedFile
  work: FileWork
  onWork: (work: FileWork) => void
  onBack: () => void
}

/** One form that was read: each field with the element that it means, to be confirmed or changed. */
export function CollectedFileWork({ file, work, onWork, onBack }: CollectedFileWorkProps) {
  const words = useMessages(collectMessages)
  const { language } = useLanguage()
  return (
    <>
      <article className="collect-part" aria-label={file.title}>
        <header className="case-head">
          <Button kind="text" onClick={onBack}>
            <Icon name="back" /> {words.back}
          </Button>
          <h1>{file.title}</h1>
          <span className="soft">{file.file}</span>
        </header>
        {file.unreadable && <Notice tone="late">{file.unreadable.message[language]}</Notice>}
        {file.leftOut.map(({ line, message }) => (
          <p key={line} className="soft">
            {words.leftOut(line)}：{message[language]}
          </p>
        ))}
        {file.sections.map((section, at) => (
          <section key={placeOf(at, 0)}>
            {(section.title !== null || section.repeats) && (
              <h2>
                {section.title} {section.repeats && <span className="soft">{words.repeats}</span>}
              </h2>
            )}
            <table className="lines fields">
              <thead>
                <tr>
                  <th>{words.label}</th>
                  <th>{words.format}</th>
                  <th>{words.means}</th>
                  <th>{words.why}</th>
                </tr>
              </thead>
              <tbody>
                {section.fields.map((field, index) => {
                  const place = placeOf(at, index)
                  return (
                    <FieldRow
                      key={place}
                      place={place}
                      field={field}
                      decision={work.decided.get(place) ?? proposedDecision(field)}
                      onDecide={(decision) =>
                        onWork({ ...work, decided: new Map(work.decided).set(place, decision) })
                      }
                    />
                  )
                })}
              </tbody>
            </table>
          </section>
        ))}
      </article>
      {!file.unreadable && <SaveCollected file={file} work={work} onWork={onWork} />}
    </>
  )
}
