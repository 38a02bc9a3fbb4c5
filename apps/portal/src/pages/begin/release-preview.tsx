import { useQuery } from '@tanstack/react-query'
import {
  Checkbox,
  formatAsOf,
  Notice,
  sourceTexts,
  TrustMark,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import { answerOf, client } from '../../api/client.ts'
import { organsQuery } from '../../items/queries.ts'
import { releaseMessages } from './release-messages.ts'

type ReleasePreviewProps = {
  itemCode: string
  /** The subject that is represented; undefined = for oneself. */
  onBehalfOf: string | undefined
  refused: ReadonlySet<string>
  onRefused: (refused: ReadonlySet<string>) => void
}

/** Before anything is fetched: which fields, from whom, as of when and what for; each can be declined, or all. */
export function ReleasePreview({ itemCode, onBehalfOf, refused, onRefused }: ReleasePreviewProps) {
  const words = useMessages(releaseMessages)
  const { language } = useLanguage()
  const organs = useQuery(organsQuery).data?.organs ?? []
  const preview = useQuery({
    queryKey: ['prefill', itemCode, onBehalfOf ?? ''],
    queryFn: () =>
      answerOf(
        client.GET('/api/items/{itemCode}/prefill', {
          params: { path: { itemCode }, query: onBehalfOf === undefined ? {} : { onBehalfOf } },
        }),
      ),
  })
  if (preview.isError) return <Notice tone="near">{words.failed}</Notice>
  if (!preview.data || preview.data.known === 0) return null
  const { sources, known, purpose } = preview.data
  const refusable = sources.flatMap(({ fields }) =>
    fields.filter((field) => field.refusable).map(({ code }) => code),
  )
  const turn = (codes: readonly string[], agreed: boolean) => {
    const next = new Set(refused)
    for (const code of codes) {
      if (agreed) next.delete(code)
      else next.add(code)
    }
    onRefused(next)
  }
  const allRefused = refusable.every((code) => refused.has(code))
  return (
    <section aria-labelledby="release" className="release">
      <h2 id="release">{words.title(known, sources.length)}</h2>
      <p className="soft small">{words.purpose(purpose[language])}</p>
      {sources.map(({ source, fields }) => {
        const free = fields.filter((field) => field.refusable).map(({ code }) => code)
        const taken = fields.filter(({ code }) => !refused.has(code)).length
        const texts = sourceTexts(source, organs)
        const key = `${source.organ.code}/${source.store}`
        const oldest = fields[0]
        return (
          <details key={key} className="release-source">
            <summary>
              <b>
                <Written text={texts.organ} /> · <Written text={texts.store} />
              </b>{' '}
              <span className="soft small">
                {words.taken(taken, fields.length)}
                {oldest && ` · ${formatAsOf(oldest.fetchedAt, language)}`}
              </span>
            </summary>
            <ul>
              {fields.map((field) => (
                <li key={field.code}>
                  {field.refusable ? (
                    <Checkbox
                      checked={!refused.has(field.code)}
                      onValue={(agreed) => turn([field.code], agreed)}
                    >
                      {field.name[language]}
                    </Checkbox>
                  ) : (
                    <span className="fixed">
                      {field.name[language]} <span className="soft small">{words.needed}</span>
                    </span>
                  )}
                  <TrustMark level={field.trust} />
                </li>
              ))}
            </ul>
            {free.length > 0 && (
              <button
                type="button"
                className="button text"
                onClick={() =>
                  turn(
                    free,
                    free.every((code) => refused.has(code)),
                  )
                }
              >
                {free.every((code) => refused.has(code)) ? words.takeThese : words.leaveThese}
                <span className="hidden">
                  {' '}
                  <Written text={texts.store} />
                </span>
              </button>
            )}
          </details>
        )
      })}
      <p>
        <button type="button" className="button text" onClick={() => turn(refusable, allRefused)}>
          {allRefused ? words.takeAll : words.leaveAll}
        </button>
      </p>
    </section>
  )
}
