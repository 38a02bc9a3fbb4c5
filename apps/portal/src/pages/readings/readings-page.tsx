import { useInfiniteQuery } from '@tanstack/react-query'
import {
  Button,
  defineMessages,
  EmptyState,
  formatMoment,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { useParams } from 'wouter'
import { answerOf, client } from '../../api/client.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'

const messages = defineMessages({
  zh: {
    title: '谁看过我的信息',
    words: '每次查看都记下来，您和审计员都能看到。写的是岗位，不写姓名。',
    backToMatter: '这件事',
    backToMatters: '我的事',
    loading: '正在取查看记录',
    failed: '没取到查看记录',
    failedWords: '记录都在，可以再取一次。',
    empty: '还没有人看过',
    emptyWords: '有人查看时，这里会写下是哪个岗位、看了什么、为了什么。',
    when: '什么时候',
    who: '谁',
    what: '看了什么',
    why: '为了什么',
    system: '系统自动',
    me: '我自己',
    more: '再看一些',
  },
  en: {
    title: 'Who read my data',
    words: 'Every reading is recorded, for you and for the auditor: by post, not by name.',
    backToMatter: 'This matter',
    backToMatters: 'My matters',
    loading: 'Fetching the record',
    failed: 'The record could not be fetched',
    failedWords: 'It is there; you can try again.',
    empty: 'Nobody has read it yet',
    emptyWords: 'When somebody does, the post, what was read and why are written here.',
    when: 'When',
    who: 'Who',
    what: 'What',
    why: 'Why',
    system: 'the system',
    me: 'myself',
    more: 'Show more',
  },
})

/** Who read my data: of one matter, or of all. */
export default function ReadingsPage() {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { caseId } = useParams<{ caseId?: string }>()
  const query = useInfiniteQuery({
    queryKey: ['my-readings', caseId ?? ''],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/my/readings', {
          params: {
            query: { ...(caseId ? { caseId } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
  const back = caseId
    ? { href: `/matters/${caseId}`, name: words.backToMatter }
    : { href: '/matters', name: words.backToMatters }
  const kinds = { system: words.system, resident: words.me, staff: '' }
  return (
    <Page title={words.title} back={back}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          const names = new Map(pages.flatMap((page) => Object.entries(page.names)))
          if (rows.length === 0) return <EmptyState title={words.empty} words={words.emptyWords} />
          return (
            <>
              <table className="record">
                <thead>
                  <tr>
                    <th scope="col">{words.when}</th>
                    <th scope="col">{words.who}</th>
                    <th scope="col">{words.what}</th>
                    <th scope="col">{words.why}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.id}>
                      <td data-name={words.when}>{formatMoment(row.at, language)}</td>
                      <td data-name={words.who}>
                        {row.actor.post ?? (kinds[row.actor.kind] || row.actor.name)}
                      </td>
                      <td data-name={words.what}>
                        {row.fields
                          .map((code) => names.get(code)?.[language] ?? code)
                          .join(language === 'zh' ? '、' : ', ')}
                      </td>
                      <td data-name={words.why}>
                        {row.purpose && <Written text={row.purpose} />}
                        {row.purpose && row.caseNumber && ' · '}
                        {row.caseNumber}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {query.hasNextPage && (
                <p className="acts">
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {words.more}
                  </Button>
                </p>
              )}
            </>
          )
        }}
      </Fetched>
    </Page>
  )
}
