/** The address to come back to: a path of this site, whatever the query says; never another site's. */
export function ownAddress(asked: string | null): string {
  if (!asked?.startsWith('/') || /^\/[/\\]/.test(asked) || asked.startsWith('/sign-in')) return '/'
  return asked
}
