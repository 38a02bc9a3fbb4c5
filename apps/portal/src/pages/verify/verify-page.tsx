import { useMessages } from '@yimen/look'
import { useParams } from 'wouter'
import { Page } from '../../frame/page.tsx'
import { Checked } from './checked.tsx'
import { CodeForm } from './code-form.tsx'
import { verifyMessages } from './verify-messages.ts'

/** Whether a document is true, for whoever holds it: by its code, typed or from the square that is printed on it. */
export default function VerifyPage() {
  const words = useMessages(verifyMessages)
  const { code } = useParams<{ code?: string }>()
  return (
    <Page title={words.title} width="narrow">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <CodeForm key={code} code={code ?? ''} />
      {code !== undefined && <Checked code={code} />}
    </Page>
  )
}
