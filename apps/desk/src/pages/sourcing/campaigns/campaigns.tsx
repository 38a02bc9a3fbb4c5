import { useQuery } from '@tanstack/react-query'
import { Button, DateInput, EmptyState, Field, formatFigure, Input, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { answerOf } from '../../../api/answer-of.ts'
import { client } from '../../../api/client.ts'
import { isPostedAs, useStaff } from '../../../api/session.ts'
import { useAct } from '../../../api/use-act.ts'
import { ActProblem } from '../../../frame/act-problem.tsx'
import { Fetched } from '../../../frame/fetched.tsx'
import { wrongAt } from '../../../frame/wrong-at.tsx'
import { campaignsQuery, refreshSourcing } from '../queries.ts'
import { sourcingMessages } from '../sourcing-messages.ts'
import { CampaignProgress } from './campaign-progress.tsx'

/** Campaigns: how far each has come, by organ and by level. */
export function Campaigns() {
  const words = useMessages(sourcingMessages)
  const office = isPostedAs(useStaff(), 'data-coordinator')
  const query = useQuery(campaignsQuery)
  const [open, setOpen] = useState<string | null>(null)
  const close = useAct(
    (campaignId: string, headers) =>
      answerOf(
        client.POST('/api/desk/sourcing/campaigns/{campaignId}/close', {
          params: { path: { campaignId } },
          body: {},
          headers,
        }),
      ),
    { onDone: refreshSourcing },
  )
  return (
    <>
      {office && <OpenCampaign />}
      <ActProblem error={close.error} fallback={words.notDone} />
      <Fetched query={query} loading={words.loading} failed={words.failed}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={words.noCampaigns[0] ?? ''} words={words.noCampaigns[1] ?? ''} />
          ) : (
            <ul className="duties">
              {rows.map((campaign) => (
                <li key={campaign.campaignId} className="panel">
                  <header>
                    <h2>{campaign.name}</h2>
                    <span className="quiet">
                      {words.campaignDue} {campaign.dueOn} {campaign.closedAt && words.closed}
                    </span>
                    <span className="fill" />
                    <Link href={`/sourcing/demands?campaign=${campaign.campaignId}`}>{words.demands}</Link>
                    <Button
                      aria-expanded={open === campaign.campaignId}
                      onClick={() => setOpen(open === campaign.campaignId ? null : campaign.campaignId)}
                    >
                      {words.showRows}
                    </Button>
                    {campaign.allowed.includes('close') && (
                      <Button
                        busy={close.busy}
                        onClick={() => close.run(campaign.campaignId, campaign.version)}
                      >
                        {words.closeCampaign}
                      </Button>
                    )}
                  </header>
                  <p>
                    <meter
                      min={0}
                      max={Math.max(1, campaign.progress.total)}
                      value={campaign.progress.answered}
                      aria-hidden="true"
                    />{' '}
                    {words.answered} {formatFigure(campaign.progress.answered)} /{' '}
                    {formatFigure(campaign.progress.total)} · {words.waiting}{' '}
                    {formatFigure(campaign.progress.waiting)} · {words.overdue}{' '}
                    {formatFigure(campaign.progress.overdue)}
                  </p>
                  {open === campaign.campaignId && <CampaignProgress campaignId={campaign.campaignId} />}
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </>
  )
}

function OpenCampaign() {
  const words = useMessages(sourcingMessages)
  const [name, setName] = useState('')
  const [dueOn, setDueOn] = useState('')
  const act = useAct(
    (body: { name: string; dueOn: string }, headers) =>
      answerOf(client.POST('/api/desk/sourcing/campaigns', { body, headers })),
    {
      onDone: () => {
        setName('')
        refreshSourcing()
      },
    },
  )
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ name, dueOn })
      }}
    >
      <Field label={words.campaignName} hint={words.campaignWords} error={wrongAt(act.error, 'body.name')}>
        {(field) => <Input {...field} required minLength={2} value={name} onValue={setName} />}
      </Field>
      <Field label={words.campaignDue} error={wrongAt(act.error, 'body.dueOn')}>
        {(field) => <DateInput {...field} value={dueOn} onValue={setDueOn} />}
      </Field>
      <Button type="submit" busy={act.busy}>
        {words.openCampaign}
      </Button>
      <ActProblem error={act.error} fallback={words.notDone} />
    </form>
  )
}
