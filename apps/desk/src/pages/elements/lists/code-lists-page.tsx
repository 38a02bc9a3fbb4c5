import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button, EmptyState, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { isPostedAs, useStaff } from '../../../api/session.ts'
import { Fetched } from '../../../frame/fetched.tsx'
import { FindBox } from '../../../frame/find-box.tsx'
import { FoundList } from '../../../frame/found-list.tsx'
import { useFocusOnStep } from '../../../frame/use-focus-on-step.ts'
import { usePageTitle } from '../../../frame/use-page-title.ts'
import '../elements.css'
import { CodeListForm } from './code-list-form.tsx'
import { CodeListPart } from './code-list-part.tsx'
import './code-lists.css'
import { listMessages } from './list-messages.ts'
import { codeListQuery, codeListsQuery } from './queries.ts'

/** Address under which a new list is written; no list has it, since codes begin with a letter. */
const fresh = '+'

/** The code lists that elements take their values from: list left, one of them right. */
export default function CodeListsPage({ params }: { params: { list?: string | undefined } }) {
  const words = useMessages(listMessages)
  const [q, setQ] = useState('')
  const code = params.list === undefined ? undefined : decodeURIComponent(params.list)
  useFocusOnStep(params.list)
  usePageTitle(words.title)
  return (
    <main id="main" tabIndex={-1} className={code ? 'frame open' : 'frame'}>
      <Lists q={q} onFind={setQ} here={code} />
      <div className="work">
        {code === undefined ? (
          <EmptyState title={words.choose} words={words.chooseWords} />
        ) : code === fresh ? (
          <div className="element-part">
            <h1>{words.add}</h1>
            <CodeListForm before={null} onClose={() => history.back()} />
          </div>
        ) : (
          <OneList key={code} code={code} />
        )}
      </div>
    </main>
  )
}

function OneList({ code }: { code: string }) {
  const words = useMessages(listMessages)
  const query = useQuery(codeListQuery(code))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(detail) => <CodeListPart detail={detail} />}
    </Fetched>
  )
}

type ListsProps = { q: string; onFind: (q: string) => void; here: string | undefined }

function Lists({ q, onFind, here }: ListsProps) {
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  const query = useInfiniteQuery(codeListsQuery(q))
  const mayAdd = isPostedAs(useStaff(), 'catalogue-editor')
  return (
    <FoundList
      words={words}
      query={query}
      idOf={(row) => row.code}
      here={here}
      filter={<FindBox q={q} label={words.findLabel} placeholder={words.find} onFind={onFind} />}
      empty={{
        title: words.empty,
        words: words.emptyWords,
        act: q && <Button onClick={() => onFind('')}>×</Button>,
      }}
      draw={(row) => (
        <li key={row.code}>
          <Link
            href={`/elements/lists/${row.code}`}
            className="row"
            data-row={row.code}
            aria-current={row.code === here ? 'true' : undefined}
          >
            <b>{row.name[language]}</b>
            <span className="due code">{row.code}</span>
            <span className="sub">
              {words.row(row.entries, row.elements)}
              {row.standard && ` · ${row.standard}`}
            </span>
          </Link>
        </li>
      )}
      acts={
        <>
          <Link href="/elements">{words.elements}</Link>
          {mayAdd && <Link href={`/elements/lists/${fresh}`}>{words.add}</Link>}
        </>
      }
    />
  )
}
