import { type ChangeEvent, useId } from 'react'
import { Icon } from '../icon.tsx'
import { useMessages } from '../language/language.tsx'
import { defineMessages } from '../language/messages.ts'

const messages = defineMessages({
  zh: {
    photo: '拍照',
    file: '选文件',
    other: '换一份',
    sending: (name: string, percent: number) => `正在传 ${name}，${percent}%`,
    checking: (name: string) => `${name} 传完了，正在检查`,
  },
  en: {
    photo: 'Take a photo',
    file: 'Choose a file',
    other: 'Replace it',
    sending: (name: string, percent: number) => `Sending ${name}, ${percent}%`,
    checking: (name: string) => `${name} has arrived and is being checked`,
  },
})

type FilePickerProps = {
  /** What it is for: read out with the buttons. */
  label: string
  /** As in `<input accept>`. */
  accept: string
  /** Offers the camera as well, where the device has one. */
  camera?: boolean
  /** There is one already: the words then offer to replace it. */
  replace?: boolean
  sending?: { name: string; percent: number } | null
  describedBy?: string | undefined
  id?: string
  onPick: (file: File) => void
}

/** Takes a photo or a file. Shows how far it is sent; what is wrong with it is the field's error. */
export function FilePicker(props: FilePickerProps) {
  const words = useMessages(messages)
  const made = useId()
  const id = props.id ?? made
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // emptied, so that the same file can be picked again after it was put right
    event.target.value = ''
    if (file) props.onPick(file)
  }
  const { sending } = props
  return (
    <div className="picker">
      {props.camera && (
        <label className="button camera">
          <Icon name="camera" />
          {words.photo}
          <span className="hidden">: {props.label}</span>
          <input className="hidden" type="file" accept="image/*" capture="environment" onChange={pick} />
        </label>
      )}
      <label className="button">
        {props.replace ? words.other : words.file}
        <span className="hidden">: {props.label}</span>
        <input
          id={id}
          className="hidden"
          type="file"
          accept={props.accept}
          aria-describedby={props.describedBy}
          onChange={pick}
        />
      </label>
      {sending && (
        <>
          <progress max={100} value={sending.percent} aria-label={props.label} />
          <span className="quiet small" role="status">
            {sending.percent < 100
              ? words.sending(sending.name, sending.percent)
              : words.checking(sending.name)}
          </span>
        </>
      )}
    </div>
  )
}
