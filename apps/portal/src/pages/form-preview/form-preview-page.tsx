import { useQuery } from '@tanstack/react-query'
import { checkForm, compileForm } from '@yimen/form'
import { ErrorState, useLanguage, useMessages } from '@yimen/look'
import { useEffect } from 'react'
import { useParams, useSearchParams } from 'wouter'
import { answerOf, client } from '../../api/client.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { Page } from '../../frame/page.tsx'
import '../apply/apply.css'
import './form-preview.css'
import { FilledPreview } from './filled-preview.tsx'
import { formPreviewMessages } from './form-preview-messages.ts'

/** A form of the library as people will fill it; the designer at the desk shows this page at the size of a channel. */
export default function FormPreviewPage() {
  const words = useMessages(formPreviewMessages)
  const { language } = useLanguage()
  const { code = '' } = useParams<{ code: string }>()
  const [params] = useSearchParams()
  useScreenOf(params.get('channel'))
  const query = useQuery({
    queryKey: ['form-preview', code, params.get('version')],
    queryFn: () => answerOf(client.GET('/api/desk/forms/{code}', { params: { path: { code } } })),
  })
  return (
    <Page title={query.data?.name[language] ?? words.loading}>
      <Fetched
        query={query}
        loading={words.loading}
        failed={{ title: words.failed, words: words.failedWords }}
      >
        {({ name, content, elements, codeLists }) => {
          const definition = { form: content, elements, codeLists, situations: [] }
          const [fault] = checkForm(definition)
          if (fault)
            return <ErrorState title={words.broken} words={fault.message[language]} code={fault.code} />
          return (
            <>
              <h1>{name[language]}</h1>
              <FilledPreview compiled={compileForm(definition)} />
            </>
          )
        }}
      </Fetched>
    </Page>
  )
}

/** A terminal in a hall shows large text; no channel shows the frame of the portal around the form. */
function useScreenOf(channel: string | null): void {
  useEffect(() => {
    const { classList } = document.documentElement
    const added = ['form-preview', ...(channel === 'kiosk' ? ['elder'] : [])].filter(
      (name) => !classList.contains(name),
    )
    classList.add(...added)
    return () => classList.remove(...added)
  }, [channel])
}
