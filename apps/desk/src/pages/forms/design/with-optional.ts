/** The thing with this optional property set, or without it: an absent property and an undefined one are not the same. */
export function withOptional<T extends object, K extends keyof T>(
  thing: T,
  name: K,
  value: Exclude<T[K], undefined> | undefined,
): T {
  if (value !== undefined) return { ...thing, [name]: value }
  const { ...rest } = thing
  delete rest[name]
  return rest
}
