import { useQuery } from '@tanstack/react-query'
import { useLanguage, useMessages } from '@yimen/look'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { enterSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { ActProblem } from '../../frame/act-problem.tsx'
import { Fetched } from '../../frame/fetched.tsx'
import { signInMessages } from './sign-in-messages.ts'

/** The invented posts of a sample district, one click each. */
export function SamplePosts() {
  const words = useMessages(signInMessages)
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['sample-accounts'],
    queryFn: () => answerOf(client.GET('/api/sample-accounts')),
  })
  const act = useAct(
    (body: { account: string }, headers) => answerOf(client.POST('/api/sign-in/sample', { body, headers })),
    { onDone: enterSession },
  )
  return (
    <section aria-labelledby="sample" className="sample">
      <h2 id="sample">{words.sample}</h2>
      <p className="soft">{words.sampleWords}</p>
      <ActProblem error={act.error} fallback={words.failed} />
      <Fetched query={query} loading={words.sampleLoading} failed={words.sampleFailed}>
        {({ accounts }) => (
          <ul>
            {accounts
              .filter((account) => account.side === 'staff')
              .map((account) => (
                <li key={account.account}>
                  <button type="button" onClick={() => act.run({ account: account.account })}>
                    <b>{account.name}</b>
                    <span>{account.about[language]}</span>
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Fetched>
    </section>
  )
}
