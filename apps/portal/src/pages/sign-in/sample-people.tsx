import { useQuery } from '@tanstack/react-query'
import { Notice, useLanguage, useMessages } from '@yimen/look'
import { useLocation } from 'wouter'
import { answerOf, client, headersOf } from '../../api/client.ts'
import { codeOf } from '../../api/problem-error.ts'
import { forgetEverything } from '../../api/query-client.ts'
import { useAct } from '../../api/use-act.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { signInMessages } from './sign-in-messages.ts'

/** The invented people of a sample district, one click each. */
export function SamplePeople({ returnTo }: { returnTo: string }) {
  const words = useMessages(signInMessages)
  const { language } = useLanguage()
  const act = useAct()
  const [, go] = useLocation()
  const query = useQuery({
    queryKey: ['sample-accounts'],
    queryFn: () => answerOf(client.GET('/api/sample-accounts')),
  })
  const signIn = async (account: string) => {
    const answer = await act.run(`sign-in ${account}`, (one) =>
      answerOf(client.POST('/api/sign-in/sample', { body: { account }, headers: headersOf(one) })),
    )
    if (!answer) return
    await forgetEverything()
    go(returnTo)
  }
  return (
    <section className="part" aria-labelledby="sample">
      <header>
        <h2 id="sample">{words.sample}</h2>
        <p>{words.sampleWords}</p>
      </header>
      {act.error !== null && (
        <Notice tone="late" live="polite">
          {words.failed} · {codeOf(act.error)}
        </Notice>
      )}
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.sampleFailed, words: words.sampleFailedWords }}
      >
        {({ accounts }) => (
          <ul className="people">
            {accounts
              .filter((account) => account.side === 'resident')
              .map((account) => (
                <li key={account.account}>
                  <button type="button" onClick={() => void signIn(account.account)}>
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
