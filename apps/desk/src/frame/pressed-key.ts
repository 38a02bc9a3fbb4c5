type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The name of a press as the buttons write it: `J`, `F8`, `Ctrl+Enter`. Cmd counts as Ctrl. */
export function pressedKey({ key, ctrlKey, metaKey, altKey }: Press): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  if (altKey) return `Alt+${name}`
  return ctrlKey || metaKey ? `Ctrl+${name}` : name
}
