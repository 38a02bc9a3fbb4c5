/** The same server and account, another database. */
export function databaseUrl(url: string, database: string): string {
  const [address = '', query] = url.split('?', 2)
  const start = address.indexOf('://') + 3
  const slash = address.indexOf('/', start)
  const server = slash === -1 ? address : address.slice(0, slash)
  return `${server}/${encodeURIComponent(database)}${query === undefined ? '' : `?${query}`}`
}
