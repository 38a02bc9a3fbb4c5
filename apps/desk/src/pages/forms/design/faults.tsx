import type { LibraryForm } from '@yimen/contract'
import { Button, Notice, useLanguage, useMessages } from '@yimen/look'
import { designMessages } from './design-messages.ts'
import { type Place, placeOf } from './form-parts.ts'

/** What keeps the saved draft from being published, each with the way to it. */
export function Faults({ form, onGo }: { form: LibraryForm; onGo: (place: Place) => void }) {
  const words = useMessages(designMessages)
  const { language } = useLanguage()
  if (form.faults.length === 0) return null
  return (
    <Notice tone="late">
      <b>{words.faults}</b>
      <ul>
        {form.faults.map((fault) => {
          const place = placeOf(form.content, fault.path)
          return (
            <li key={`${fault.code} ${fault.path}`}>
              {fault.message[language]}{' '}
              {place && (
                <Button kind="text" onClick={() => onGo(place)}>
                  {words.go}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
