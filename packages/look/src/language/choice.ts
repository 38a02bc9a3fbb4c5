/** What a reader chose on this device. The cookie tells the server, for messages and documents. */
export type ChoiceName = 'language' | 'elder'

const aYear = 31_536_000

/** The choice kept on this device, or null. A browser that forbids storage simply has no choice kept. */
export function readChoice(name: ChoiceName): string | null {
  const kept = document.cookie.match(new RegExp(`(?:^|; )yimen_${name}=([^;]*)`))?.[1]
  try {
    return localStorage.getItem(`yimen.${name}`) ?? kept ?? null
  } catch {
    return kept ?? null
  }
}

/** Keeps a choice for a year. */
export function keepChoice(name: ChoiceName, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers people still use
  document.cookie = `yimen_${name}=${value}; path=/; max-age=${aYear}; samesite=lax`
  try {
    localStorage.setItem(`yimen.${name}`, value)
  } catch {
    // private windows may forbid storage; the cookie is enough
  }
}
