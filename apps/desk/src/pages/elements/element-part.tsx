import type { ElementDetail } from '@yimen/contract'
import { Button, Icon, StateWord, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { Tabs } from '../../frame/tabs.tsx'
import { AskMerge } from './ask-merge.tsx'
import { ElementFacts } from './element-facts.tsx'
import { ElementForm } from './element-form.tsx'
import { ElementHistory } from './element-history.tsx'
import { elementMessages } from './element-messages.ts'
import { ElementUsers } from './element-users.tsx'

/** One element: what it is, who uses it, what was changed; and what this editor may do. */
export function ElementPart({ detail }: { detail: ElementDetail }) {
  const words = useMessages(elementMessages)
  const { language } = useLanguage()
  const [tab, setTab] = useState<string | null>(null)
  const [doing, setDoing] = useState<'change' | 'merge' | null>(null)
  const { element, mergedInto, mergedFrom, users, allowed } = detail
  return (
    <article className="element-part" aria-label={element.name[language]}>
      <header className="case-head">
        <Link href="/elements" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{element.name[language]}</h1>
        {mergedInto && <StateWord tone="idle" word={words.merged(mergedInto)} />}
        <span className="soft code">{element.code}</span>
        <span className="soft">{words.revision(element.version)}</span>
      </header>
      {mergedFrom.length > 0 && <p className="soft">{words.mergedFrom(mergedFrom.join('、'))}</p>}
      {doing === 'change' ? (
        <ElementForm before={detail} onClose={() => setDoing(null)} />
      ) : (
        <>
          <Tabs
            label={words.parts}
            here={tab}
            onHere={setTab}
            tabs={[
              { name: 'what', title: words.what, draw: () => <ElementFacts detail={detail} /> },
              {
                name: 'users',
                title: words.usedBy(users.length),
                draw: () => <ElementUsers detail={detail} />,
              },
              { name: 'history', title: words.history, draw: () => <ElementHistory detail={detail} /> },
            ]}
          />
          {allowed.length > 0 && (
            <p className="acts">
              {allowed.includes('merge') && <Button onClick={() => setDoing('merge')}>{words.merge}</Button>}
              {allowed.includes('change') && (
                <Button kind="main" onClick={() => setDoing('change')}>
                  {words.change}
                </Button>
              )}
            </p>
          )}
        </>
      )}
      {doing === 'merge' && <AskMerge detail={detail} onClose={() => setDoing(null)} />}
    </article>
  )
}
