import { useMutation } from '@tanstack/react-query'
import type { Collected, CollectedFile, FormLevel } from '@yimen/contract'
import { EmptyState, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { ActProblem } from '../../frame/act-problem.tsx'
import { useFocusOnStep } from '../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './collect.css'
import { collectMessages } from './collect-messages.ts'
import { CollectedFileWork } from './collected-file-work.tsx'
import { CollectedFiles } from './collected-files.tsx'
import type { Decision } from './collected-form.ts'
import { Conflicts } from './conflicts.tsx'
import { sendForms } from './send-forms.ts'

/** What a person has said about one file so far. */
export type FileWork = {
  decided: ReadonlyMap<string, Decision>
  name: string
  nameEnglish: string
  level: FormLevel
  organ: string
  /** Code of the draft that it was saved as. */
  saved: string | null
}

/** Existing forms are read, their fields matched to elements, and confirmed into drafts of the library. */
export default function CollectPage() {
  const words = useMessages(collectMessages)
  const [place, setPlace] = useState<{ level: FormLevel | ''; organ: string }>({ level: '', organ: '' })
  const [works, setWorks] = useState<ReadonlyMap<string, FileWork>>(new Map())
  const [here, setHere] = useState<string | null>(null)
  const read = useMutation({
    mutationFn: (files: readonly File[]) => sendForms(files, place),
    onSuccess: ({ files }: Collected) => {
      setWorks(new Map(files.map((file) => [file.file, workOf(file)])))
      setHere(files.length === 1 ? (files[0]?.file ?? null) : null)
    },
  })
  const collected = read.data
  const file = collected?.files.find((each) => each.file === here)
  const work = file && works.get(file.file)
  useFocusOnStep(here ?? undefined)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={here ? 'frame open' : 'frame'}>
      <CollectedFiles
        collected={collected}
        works={works}
        here={here}
        place={place}
        busy={read.isPending}
        onPlace={setPlace}
        onFiles={(files) => read.mutate(files)}
        onHere={setHere}
      />
      <div className="work">
        {file && work ? (
          <CollectedFileWork
            key={file.file}
            file={file}
            work={work}
            onWork={(next) => setWorks(new Map(works).set(file.file, next))}
            onBack={() => setHere(null)}
          />
        ) : (
          <div className="collect-part">
            <h2>{words.title}</h2>
            <ActProblem error={read.error} fallback={words.failed} />
            {collected ? (
              <>
                <Notice>{words.unsaved}</Notice>
                <Conflicts conflicts={collected.conflicts} onFile={setHere} />
              </>
            ) : (
              <EmptyState title={words.none} words={words.noneWords} />
            )}
          </div>
        )}
      </div>
    </main>
  )
}

function workOf({ title, level, organ }: CollectedFile): FileWork {
  return {
    decided: new Map(),
    name: title,
    nameEnglish: '',
    level: level ?? 'district',
    organ: organ ?? '',
    saved: null,
  }
}
