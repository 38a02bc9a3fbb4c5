import { defineMessages, useMessages } from '@yimen/look'
import { Link } from 'wouter'
import { Page } from '../../frame/page.tsx'

const messages = defineMessages({
  zh: {
    title: '没有这个地址',
    words: '可能少抄了几个字。在首页查找，或者从“我的事”里找。',
    home: '回首页查找',
    matters: '我的事',
  },
  en: {
    title: 'There is nothing at this address',
    words: 'A few letters may be missing. Search on the home page, or look under “My matters”.',
    home: 'Search on the home page',
    matters: 'My matters',
  },
})

/** An address that does not exist. */
export function LostPage() {
  const words = useMessages(messages)
  return (
    <Page title={words.title} width="narrow">
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <p className="acts">
        <Link href="/" className="button main">
          {words.home}
        </Link>
        <Link href="/matters" className="button">
          {words.matters}
        </Link>
      </p>
    </Page>
  )
}
