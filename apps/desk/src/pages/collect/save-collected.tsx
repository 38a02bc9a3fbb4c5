import { useQuery } from '@tanstack/react-query'
import type { CollectedFile, FormLevel } from '@yimen/contract'
import { Button, Input, Notice, Select, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { organsQuery } from '../../api/organs.ts'
import { useAct } from '../../api/use-act.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { collectMessages } from './collect-messages.ts'
import type { FileWork } from './collect-page.tsx'
import { type Confirmation, formOfDecisions, openPlaces } from './collected-form.ts'

const levels: readonly FormLevel[] = ['district', 'subdistrict', 'community']

type SaveCollectedProps = { file: CollectedFile; work: FileWork; onWork: (work: FileWork) => void }

/** Name, level and organ of the form, and the act that saves it; what is missing is said, and led to. */
export function SaveCollected({ file, work, onWork }: SaveCollectedProps) {
  const words = useMessages(collectMessages)
  const organName = useOrganName()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const [missing, setMissing] = useState<string | null>(null)
  const act = useAct(
    (body: Confirmation, headers) => answerOf(client.POST('/api/desk/collected-forms', { body, headers })),
    { onDone: (form) => onWork({ ...work, saved: form.code }) },
  )
  if (work.saved !== null)
    return (
      <div className="acts-bar">
        <Notice tone="done" live="polite">
          <Link href={`/forms/${work.saved}`}>{words.savedAs(work.saved)}</Link>
        </Notice>
      </div>
    )
  const save = () => {
    const open = openPlaces(file, work.decided)
    const made = formOfDecisions(file, work.decided)
    const first = open[0]
    if (first !== undefined) document.getElementById(`field-${first}`)?.focus()
    const lacks =
      open.length > 0
        ? words.decideFirst(open.length)
        : made === undefined
          ? words.nothing
          : work.organ === ''
            ? words.needOrgan
            : null
    setMissing(lacks)
    if (lacks !== null || made === undefined) return
    const name = { zh: work.name, en: work.nameEnglish || work.name }
    act.run({ name, level: work.level, organ: work.organ, ...made })
  }
  return (
    <>
      <div className="refused">
        {missing !== null && (
          <Notice tone="near" live="polite">
            {missing}
          </Notice>
        )}
        <ActProblem error={act.error} fallback={words.saveFailed} />
      </div>
      <div className="acts-bar save-collected">
        <Input
          aria-label={words.name}
          placeholder={words.name}
          value={work.name}
          onValue={(name) => onWork({ ...work, name })}
        />
        <Input
          aria-label={words.nameEnglish}
          placeholder={words.nameEnglish}
          value={work.nameEnglish}
          onValue={(nameEnglish) => onWork({ ...work, nameEnglish })}
        />
        <Select
          aria-label={words.level}
          value={work.level}
          options={levels.map((value) => ({ value, label: words.levels[value] }))}
          onValue={(level) => onWork({ ...work, level: levels.find((each) => each === level) ?? work.level })}
        />
        <Select
          aria-label={words.organ}
          empty={words.organ}
          value={work.organ}
          options={organs.map((organ) => ({ value: organ.code, label: organName(organ) }))}
          onValue={(organ) => onWork({ ...work, organ })}
        />
        <Button kind="main" busy={act.busy} onClick={save}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
