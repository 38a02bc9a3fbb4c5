import type { LibraryForm } from '@yimen/contract'
import { Choice, Notice, useMessages } from '@yimen/look'
import { useState } from 'react'
import { previewMessages } from './preview-messages.ts'

/** Channels with the size of their screens, in CSS pixels, and how much smaller they are drawn here. */
const channels = {
  portal: { width: 1200, height: 900, zoom: 0.75 },
  phone: { width: 390, height: 844, zoom: 1 },
  kiosk: { width: 1080, height: 1400, zoom: 0.6 },
} as const
type Channel = keyof typeof channels
const names: readonly Channel[] = ['portal', 'phone', 'kiosk']

/** The form as people will fill it, drawn by the portal itself at the size of each channel. Nothing is sent from here. */
export function PreviewPart({ form, unsaved }: { form: LibraryForm; unsaved: boolean }) {
  const words = useMessages(previewMessages)
  const [channel, setChannel] = useState<Channel>('portal')
  const { width, height, zoom } = channels[channel]
  const address = `/form-preview/${encodeURIComponent(form.code)}?channel=${channel}&version=${form.rowVersion}`
  return (
    <div className="stack form-preview">
      <Choice
        label={words.channel}
        options={names.map((value) => ({ value, label: words.channels[value] }))}
        value={channel}
        onValue={(chosen) => setChannel(names.find((name) => name === chosen) ?? 'portal')}
      />
      {unsaved && <Notice tone="wait">{words.unsaved}</Notice>}
      <div className="screen">
        <iframe
          key={address}
          title={words.title(words.channels[channel])}
          src={address}
          width={width}
          height={height}
          style={{ zoom }}
        />
      </div>
    </div>
  )
}
