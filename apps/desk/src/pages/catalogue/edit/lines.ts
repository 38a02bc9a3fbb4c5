/** Texts as one a line, as a text area shows them. */
export function toLines(texts: readonly string[]): string {
  return texts.join('\n')
}

/** The lines of a text area; one that is being written may still be empty, so only the ends are dropped on saving. */
export function fromLines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** A whole number from what was typed; undefined when it is none. */
export function wholeNumber(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined
}

/** What was typed, or nothing when all of it was taken away. */
export function textOrNone(typed: string): string | undefined {
  return typed === '' ? undefined : typed
}
