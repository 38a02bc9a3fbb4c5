import { useSyncExternalStore } from 'react'

const kept = new Map<string, unknown>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Forgets what was typed for a case, once it has been sent. */
export function dropDrafts(caseId: string): void {
  for (const key of kept.keys()) if (key.startsWith(`${caseId} `)) kept.delete(key)
  for (const listener of listeners) listener()
}

/**
 * Text typed for a case, kept in memory while the page is open: it outlives walking to another case, a conflict and
 * signing in again, and is never written to the disk of a shared machine.
 */
export function useTextDraft(caseId: string, name: string): [string, (text: string) => void] {
  const key = `${caseId} ${name}`
  const read = () => {
    const held = kept.get(key)
    return typeof held === 'string' ? held : ''
  }
  return [useSyncExternalStore(subscribe, read), (text) => keep(key, text)]
}

/** The same for a list of texts, as the codes of originals that were seen. */
export function useListDraft(caseId: string, name: string): [readonly string[], (list: string[]) => void] {
  const key = `${caseId} ${name}`
  const read = () => {
    const held = kept.get(key)
    return isTexts(held) ? held : none
  }
  return [useSyncExternalStore(subscribe, read), (list) => keep(key, list)]
}

/** The same for texts by name, as the lines of a letter. */
export function useRecordDraft(
  caseId: string,
  name: string,
): [Readonly<Record<string, string>>, (record: Record<string, string>) => void] {
  const key = `${caseId} ${name}`
  const read = () => {
    const held = kept.get(key)
    return isRecord(held) ? held : empty
  }
  return [useSyncExternalStore(subscribe, read), (record) => keep(key, record)]
}

const none: readonly string[] = []
const empty: Readonly<Record<string, string>> = {}

function isTexts(held: unknown): held is string[] {
  return Array.isArray(held) && held.every((one) => typeof one === 'string')
}

function isRecord(held: unknown): held is Record<string, string> {
  return typeof held === 'object' && held !== null && !Array.isArray(held)
}

function keep(key: string, value: unknown): void {
  kept.set(key, value)
  for (const listener of listeners) listener()
}
