import type { CodeListDetail } from '@yimen/contract'
import { Button, formatMoment, Icon, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { Tabs } from '../../../frame/tabs.tsx'
import { CodeListForm } from './code-list-form.tsx'
import { EntriesTable } from './entries-table.tsx'
import { listMessages } from './list-messages.ts'
import { ListUsers } from './list-users.tsx'

/** One code list: its codes, what uses it, what was changed; and its form when this editor may write it. */
export function CodeListPart({ detail }: { detail: CodeListDetail }) {
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  const [tab, setTab] = useState<string | null>(null)
  const [changing, setChanging] = useState(false)
  const { list, revision, elements, users, allowed } = detail
  return (
    <article className="element-part code-list" aria-label={list.name[language]}>
      <header className="case-head">
        <Link href="/elements/lists" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{list.name[language]}</h1>
        <span className="soft code">{list.code}</span>
        <span className="soft">{words.revision(revision)}</span>
      </header>
      {list.standard && <p className="soft">{`${list.standard} · ${list.version}`}</p>}
      {list.open && <p className="soft">{words.open}</p>}
      {changing ? (
        <CodeListForm before={detail} onClose={() => setChanging(false)} />
      ) : (
        <>
          <Tabs
            label={words.parts}
            here={tab}
            onHere={setTab}
            tabs={[
              {
                name: 'entries',
                title: words.entries(list.entries.length),
                draw: () => <EntriesTable entries={list.entries} />,
              },
              {
                name: 'users',
                title: words.usedBy(elements.length + users.length),
                draw: () => <ListUsers detail={detail} />,
              },
              { name: 'history', title: words.history, draw: () => <ListHistory detail={detail} /> },
            ]}
          />
          {allowed.includes('save') && (
            <p className="acts">
              <Button kind="main" onClick={() => setChanging(true)}>
                {words.change}
              </Button>
            </p>
          )}
        </>
      )}
    </article>
  )
}

function ListHistory({ detail: { history } }: { detail: CodeListDetail }) {
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  return (
    <ol className="element-history">
      {history.map(({ revision, since, changes }) => (
        <li key={revision}>
          <b>{words.revision(revision)}</b> <span className="soft">{formatMoment(since, language)}</span>
          {changes.length === 0 ? (
            <p className="soft">{words.first}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <li key={change.zh}>{change[language]}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
