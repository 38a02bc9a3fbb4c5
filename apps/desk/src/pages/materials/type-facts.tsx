import { useQuery } from '@tanstack/react-query'
import type { MaterialTypeView } from '@yimen/contract'
import { StateWord, useLanguage, useMessages } from '@yimen/look'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { organsQuery } from '../../api/organs.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { materialsMessages } from './materials-messages.ts'

/** What a standard type says about every material of the type. */
export function TypeFacts({ type }: { type: MaterialTypeView }) {
  const words = useMessages(materialsMessages)
  const { language } = useLanguage()
  const organName = useOrganName()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const { content } = type
  const { issuer, validityMonths, promise } = content
  return (
    <dl className="item-fields">
      <Fact name={words.code}>
        <code>{type.code}</code>
      </Fact>
      <Fact name={words.synonyms}>{content.synonyms.join('、') || '–'}</Fact>
      <Fact name={words.certificate}>{content.certificate ? words.yes : words.noPromise}</Fact>
      {content.certificateType && (
        <Fact name={words.certificateType}>
          <code>{content.certificateType}</code>
        </Fact>
      )}
      <Fact name={words.issuer}>
        {issuer
          ? organName({ code: issuer, name: organs.find((organ) => organ.code === issuer)?.name ?? issuer })
          : words.noIssuer}
      </Fact>
      <Fact name={words.formats}>
        {content.formats.map((format) => format.toUpperCase()).join('、')} ·{' '}
        {Math.round(content.maxBytes / 104_857.6) / 10} MB
      </Fact>
      <Fact name={words.validity}>{validityMonths ? words.months(validityMonths) : words.noEnd}</Fact>
      {content.certificate && (
        <Fact name={words.three}>
          {(['electronic', 'shared', 'recognised'] as const).map((flag) => (
            <span key={flag} className="flag">
              <StateWord
                tone={content[flag] ? 'done' : 'near'}
                word={content[flag] ? words[flag] : words.not[flag]}
              />
            </span>
          ))}
        </Fact>
      )}
      <Fact name={words.promise}>
        {promise ? (
          <>
            <p>{promise.text[language]}</p>
            <p className="soft">{promise.consequence[language]}</p>
          </>
        ) : (
          words.noPromise
        )}
      </Fact>
      {type.merged.length > 0 && (
        <Fact name={words.merged}>
          {type.merged.map((one) => (
            <Link key={one.code} href={`/materials/${one.code}`} className="flag">
              {one.name[language]}
            </Link>
          ))}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
