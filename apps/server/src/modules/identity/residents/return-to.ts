/**
 * Where a person goes after signing in: a path of this site, or its first page when `wanted` is anything else. What a
 * browser would read as another host (`//host`, `/\host`, with tabs in between) is not a path.
 */
export function safeReturn(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > 500 || !wanted.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  return url.origin === here && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : '/'
}
