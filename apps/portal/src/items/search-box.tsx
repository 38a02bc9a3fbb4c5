import { Icon, useMessages } from '@yimen/look'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { searchMessages } from './search-messages.ts'

/** One question and one box: names, pinyin, initials, or what has happened to one. */
export function SearchBox({ asked = '' }: { asked?: string }) {
  const words = useMessages(searchMessages)
  const [typed, setTyped] = useState(asked)
  const [, go] = useLocation()
  const search = (event: FormEvent) => {
    event.preventDefault()
    go(`/search?q=${encodeURIComponent(typed.trim())}`)
  }
  return (
    <search>
      <form className="searchbox" onSubmit={search}>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          aria-label={words.label}
          placeholder={words.placeholder}
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{words.find}</button>
      </form>
    </search>
  )
}
