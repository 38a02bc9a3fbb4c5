import { useQuery } from '@tanstack/react-query'
import type { MaterialTypeView } from '@yimen/contract'
import { Button, formatMoment, Icon, Notice, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { Fetched } from '../../frame/fetched.tsx'
import { AskMerge } from './ask-merge.tsx'
import { ChangeType } from './change-type.tsx'
import { materialsMessages } from './materials-messages.ts'
import { typeQuery } from './queries.ts'
import { TypeFacts } from './type-facts.tsx'
import { TypeUses } from './type-uses.tsx'

/** One standard type: its facts, who uses it, its revisions, and what may be done. */
export function TypePart({ code }: { code: string }) {
  const words = useMessages(materialsMessages)
  const query = useQuery(typeQuery(code))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(type) => <Type type={type} />}
    </Fetched>
  )
}

function Type({ type }: { type: MaterialTypeView }) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const [doing, setDoing] = useState<'change' | 'merge' | null>(null)
  const name = type.content.name[language]
  const close = () => setDoing(null)
  if (doing === 'change') return <ChangeType type={type} onClose={close} />
  return (
    <article className="stack" aria-label={name}>
      <header className="case-head">
        <Link href="/materials" className="back">
          <Icon name="back" /> {words.back}
        </Link>
        <h1>{name}</h1>
        <span className="fill" />
        {type.allowed.includes('merge') && <Button onClick={() => setDoing('merge')}>{words.merge}</Button>}
        {type.allowed.includes('change') && (
          <Button onClick={() => setDoing('change')}>{words.change}</Button>
        )}
      </header>
      {type.mergedInto && (
        <Notice>
          {words.mergedInto} <Link href={`/materials/${type.mergedInto}`}>{type.mergedInto}</Link>
        </Notice>
      )}
      <TypeFacts type={type} />
      <TypeUses code={type.code} />
      <section aria-labelledby="revisions">
        <h2 id="revisions">{words.revisions}</h2>
        <ul className="revisions">
          {type.revisions.map(({ revision, name: called, by, at }) => (
            <li key={revision}>
              {words.revision(revision)} · {called[language]} · {by} ·{' '}
              <time dateTime={at}>{formatMoment(at, language)}</time>
            </li>
          ))}
        </ul>
      </section>
      {doing === 'merge' && <AskMerge type={type} onClose={close} />}
    </article>
  )
}
