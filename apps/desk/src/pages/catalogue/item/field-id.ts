/** The id of the input for a path of an item: `materials.3.legalBasis` → `item-materials-3-legalBasis`. */
export function fieldId(path: string): string {
  return `item-${path.replaceAll('.', '-')}`
}

/** The input for a path, or for the nearest thing around it that has one; null when nothing has. */
export function fieldIdFor<T>(path: string, find: (id: string) => T | null): T | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const field = find(fieldId(parts.slice(0, length).join('.')))
    if (field) return field
  }
  return null
}
