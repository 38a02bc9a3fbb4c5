import type { LibraryForm } from '@yimen/contract'
import { Icon, StateWord, useLanguage, useMessages } from '@yimen/look'
import { useState } from 'react'
import { Link } from 'wouter'
import { useOrganName } from '../../../api/use-organ-name.ts'
import { Tabs } from '../../../frame/tabs.tsx'
import { usePageTitle } from '../../../frame/use-page-title.ts'
import { ComparePart } from '../compare/compare-part.tsx'
import { DesignPart } from '../design/design-part.tsx'
import { formsMessages } from '../forms-messages.ts'
import { formTones } from '../list/form-row.tsx'
import { PreviewPart } from '../preview/preview-part.tsx'
import { FormActs } from './form-acts.tsx'
import { useFormChanges } from './use-form-changes.ts'

/** One form: its design, how it looks in each channel, its revisions, and the bar with what may be done. */
export function FormAtWork({ form, search }: { form: LibraryForm; search: string }) {
  const words = useMessages(formsMessages)
  const { language } = useLanguage()
  const organName = useOrganName()
  const changes = useFormChanges(form)
  const [tab, setTab] = useState<string | null>(null)
  usePageTitle(form.name[language])
  const tabs = [
    {
      name: 'design',
      title: words.tabs.design,
      draw: () => <DesignPart form={form} changes={changes} />,
    },
    {
      name: 'preview',
      title: words.tabs.preview,
      draw: () => <PreviewPart form={form} unsaved={changes.changed} />,
    },
    {
      name: 'compare',
      title: `${words.tabs.compare} ${form.revisions.length}`,
      draw: () => <ComparePart form={form} />,
    },
  ]
  return (
    <>
      <article className="page item form-at-work" aria-label={form.name[language]}>
        <header className="case-head">
          <Link href={`/forms${search ? `?${search}` : ''}`} className="back">
            <Icon name="back" /> {words.back}
          </Link>
          <h1>{form.name[language]}</h1>
          <StateWord tone={formTones[form.state]} word={words.states[form.state]} />
          <span className="soft">{organName(form.organ)}</span>
          <span className="soft">{words.levels[form.level]}</span>
          <span className="soft code">{form.code}</span>
          <span className="soft">{words.revision(form.revision)}</span>
        </header>
        <Tabs label={words.tabList} tabs={tabs} here={tab} onHere={setTab} />
      </article>
      <FormActs form={form} changes={changes} onFaults={() => setTab('design')} />
    </>
  )
}
