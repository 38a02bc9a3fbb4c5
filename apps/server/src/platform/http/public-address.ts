let address: string | null = null

/** Sets the address under which people reach this server; called once at the start. */
export function usePublicAddress(url: string): void {
  address = url
}

/** The address of a page, for what leaves the server on paper: the code on a document leads there. */
export function publicAddress(path: string): string {
  if (address === null) throw new Error('no public address is set: call usePublicAddress() at the start')
  return `${address}${path}`
}
