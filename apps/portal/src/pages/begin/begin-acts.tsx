import type { MyCaseRow } from '@yimen/contract'
import { Button, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { beginMessages } from './begin-messages.ts'

type BeginActsProps = { draft: MyCaseRow | undefined; busy: boolean; onBegin: (anew: boolean) => void }

/** Begins; where there is a draft already, it is plain which one goes on. */
export function BeginActs({ draft, busy, onBegin }: BeginActsProps) {
  const words = useMessages(beginMessages)
  if (!draft) {
    return (
      <p>
        <Button kind="main" busy={busy} onClick={() => onBegin(false)}>
          {words.begin}
        </Button>
      </p>
    )
  }
  return (
    <section className="panel resume" aria-labelledby="draft">
      <h2 id="draft">{words.draft}</h2>
      <p className="soft small">{words.draftWords}</p>
      <p className="acts">
        <Link href={`/matters/${draft.caseId}/apply`} className="button main">
          {words.goOn}
        </Link>
        <Button busy={busy} onClick={() => onBegin(true)}>
          {words.anew}
        </Button>
      </p>
    </section>
  )
}
