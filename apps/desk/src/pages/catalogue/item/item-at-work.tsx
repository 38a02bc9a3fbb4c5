import type { CatalogueItem } from '@yimen/contract'
import { useMessages } from '@yimen/look'
import { useState } from 'react'
import { Tabs } from '../../../frame/tabs.tsx'
import { usePageTitle } from '../../../frame/use-page-title.ts'
import { EditForm } from '../edit/edit-form.tsx'
import { RawItem } from '../edit/raw-item.tsx'
import { fieldIdFor } from './field-id.ts'
import { Findings } from './findings.tsx'
import { ItemActs } from './item-acts.tsx'
import { ItemFields } from './item-fields.tsx'
import { ItemHead } from './item-head.tsx'
import { itemMessages } from './item-messages.ts'
import { takeFormMessages } from './take-form-messages.ts'
import { TakeLibraryForm } from './take-library-form.tsx'
import { useItemChanges } from './use-item-changes.ts'
import { Versions } from './versions.tsx'

/** One item: what lint says, all fields, the form to change them, and the bar with what may be done. */
export function ItemAtWork({ item, search }: { item: CatalogueItem; search: string }) {
  const words = useMessages(itemMessages)
  const form = useMessages(takeFormMessages)
  const [changed, setChanged] = useItemChanges(item.itemId)
  const [tab, setTab] = useState<string | null>(null)
  usePageTitle(item.name)
  const content = changed ?? item.content
  const mayEdit = item.allowed.includes('save') || item.allowed.includes('new-version')
  const goTo = (path: string) => {
    setTab('edit')
    // the form is drawn first, then the field can take the focus
    requestAnimationFrame(() => {
      const field = fieldIdFor(path, (id) => document.getElementById(id))
      if (!field) return setTab('json')
      field.scrollIntoView({ block: 'center' })
      field.focus()
    })
  }
  const tabs = [
    {
      name: 'findings',
      title: `${words.tabs.findings} ${item.findings.length}`,
      draw: () => <Findings item={item} onGo={mayEdit ? goTo : undefined} />,
    },
    { name: 'content', title: words.tabs.content, draw: () => <ItemFields content={content} /> },
    ...(mayEdit
      ? [
          {
            name: 'edit',
            title: words.tabs.edit,
            draw: () => <EditForm content={content} findings={item.findings} onChange={setChanged} />,
          },
          {
            name: 'form',
            title: form.tab,
            draw: () => <TakeLibraryForm item={item} unsaved={changed !== null} />,
          },
        ]
      : []),
    {
      name: 'json',
      title: words.tabs.json,
      draw: () => <RawItem content={content} onTake={mayEdit ? setChanged : undefined} />,
    },
    {
      name: 'versions',
      title: `${words.tabs.versions} ${item.versions.length}`,
      draw: () => <Versions item={item} />,
    },
  ]
  return (
    <>
      <article className="page item" aria-label={item.name}>
        <ItemHead item={item} search={search} />
        <Tabs label={words.tabList} tabs={tabs} here={tab} onHere={setTab} />
      </article>
      <ItemActs
        item={item}
        changed={changed}
        onSettled={() => setChanged(null)}
        onFindings={() => setTab('findings')}
      />
    </>
  )
}
