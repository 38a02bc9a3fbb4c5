import { useQuery } from '@tanstack/react-query'
import { Brand, Button, ElderSwitch, LanguageSwitch, useLanguage, useMessages } from '@yimen/look'
import { Link, useLocation } from 'wouter'
import { answerOf } from '../api/answer-of.ts'
import { client } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import { type StaffWho, sessionQuery } from '../api/session.ts'
import { sessionKey } from '../api/session-key.ts'
import { useAct } from '../api/use-act.ts'
import { useOrganName } from '../api/use-organ-name.ts'
import { frameMessages } from './frame-messages.ts'
import { PageKeys } from './page-keys.tsx'
import { roleWords } from './role-words.ts'

/** Top of the desk: which house, which post, size and language of the text, who is signed in. */
export function Bar({ who }: { who: StaffWho }) {
  const words = useMessages(frameMessages)
  const roles = useMessages(roleWords)
  const { language } = useLanguage()
  const nameOf = useOrganName()
  const district = useQuery(sessionQuery).data?.district
  const [, go] = useLocation()
  const signOut = useAct(
    (_: null, headers) => answerOf(client.POST('/api/sign-out', { body: {}, headers })),
    {
      onDone: () => {
        queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] })
        void queryClient.refetchQueries({ queryKey: sessionKey })
        go('/')
      },
    },
  )
  const districtName = language === 'zh' ? district?.name : district?.nameEnglish
  // The organ `*` is every organ of the district: in English it goes by the district's name.
  const place = ({ organ, organName }: StaffWho['posts'][number]) =>
    organ === '*' && language === 'en'
      ? (districtName ?? organName)
      : nameOf({ code: organ, name: organName })
  const posts = [...new Set(who.posts.map((post) => `${place(post)} · ${roles[post.role]}`))]
  return (
    <header className="bar">
      <Link href="/" className="brand">
        <Brand name={words.name} />
      </Link>
      <span className="quiet post" title={posts.join('\n')}>
        {posts[0] ?? districtName}
        {posts.length > 1 && ` +${posts.length - 1}`}
      </span>
      <span className="fill" />
      <PageKeys />
      <ElderSwitch />
      <LanguageSwitch />
      <span className="who">{who.name}</span>
      <Button kind="text" busy={signOut.busy} onClick={() => signOut.run(null)}>
        {words.signOut}
      </Button>
    </header>
  )
}
