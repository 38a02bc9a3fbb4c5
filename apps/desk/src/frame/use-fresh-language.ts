import { useLanguage } from '@yimen/look'
import { useEffect, useRef } from 'react'
import { queryClient } from '../api/query-client.ts'

/** Some words come from the server in the language of the request: after a change of language they are fetched anew. */
export function useFreshLanguage(): void {
  const { language } = useLanguage()
  const shown = useRef(language)
  useEffect(() => {
    if (shown.current === language) return
    shown.current = language
    void queryClient.invalidateQueries()
  }, [language])
}
