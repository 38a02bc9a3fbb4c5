import { Button, Field, Input, useMessages } from '@yimen/look'
import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { readCode } from './read-code.ts'
import { verifyMessages } from './verify-messages.ts'
import './verify.css'

/** Asks for the code printed on a document, and goes to the address that says what it stands for. */
export function CodeForm({ code }: { code: string }) {
  const words = useMessages(verifyMessages)
  const [, go] = useLocation()
  const [typed, setTyped] = useState(code)
  const [wrong, setWrong] = useState<'empty' | 'length' | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const check = (event: FormEvent) => {
    event.preventDefault()
    const read = readCode(typed)
    setWrong(read.wrong)
    if (read.wrong) input.current?.focus()
    else go(`/verify/${encodeURIComponent(read.code)}`)
  }
  return (
    <form className="verify-form no-print" onSubmit={check} noValidate>
      <Field label={words.code} hint={words.hint} error={wrong && words[wrong]}>
        {(binding) => (
          <Input
            {...binding}
            ref={input}
            value={typed}
            onValue={setTyped}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
        )}
      </Field>
      <Button type="submit" kind="main">
        {words.check}
      </Button>
    </form>
  )
}
