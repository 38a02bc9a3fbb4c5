import type { SourceView } from '@yimen/contract'
import { Button, formatMoment, useLanguage, useMessages } from '@yimen/look'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { refreshSources } from './queries.ts'
import { sourcesMessages } from './sources-messages.ts'

/** One source: whose it is, how it is, how it was read last, how many rows wait. */
export function SourceRow({ source, onOpen }: { source: SourceView; onOpen: () => void }) {
  const words = useMessages(sourcesMessages)
  const { language } = useLanguage()
  const { code, name, organ, store, enabled, live, lastRun, waiting, allowed } = source
  const act = useAct(
    (path: { source: string }, headers) =>
      answerOf(client.POST('/api/desk/sources/{source}/read', { params: { path }, body: {}, headers })),
    { onDone: refreshSources },
  )
  return (
    <tr>
      <td>
        {name[language]}
        <small>{`${organ.name} · ${store}`}</small>
      </td>
      <td>
        {enabled ? words.on : words.off}
        {live && <small>{`${words.live[live.outcome]} · ${formatMoment(live.at, language)}`}</small>}
      </td>
      <td>
        {lastRun ? words.runs[lastRun.state] : words.never}
        {lastRun && (
          <small>
            {`${formatMoment(lastRun.startedAt, language)} · ${words.counts(lastRun.read, lastRun.stored, lastRun.quarantined)}`}
            {lastRun.failure === null ? '' : ` · ${lastRun.failure}`}
          </small>
        )}
        {allowed.includes('read-now') && (
          <Button kind="text" busy={act.busy} onClick={() => act.run({ source: code })}>
            {words.readNow}
          </Button>
        )}
        <ActProblem error={act.error} fallback={words.notDone} />
      </td>
      <td>
        {words.rows(waiting)}
        {allowed.includes('settle-rows') && (
          <Button kind="text" onClick={onOpen}>
            {words.look}
          </Button>
        )}
      </td>
    </tr>
  )
}
