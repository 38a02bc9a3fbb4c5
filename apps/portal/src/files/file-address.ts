/** Where a stored file is read; the server asks who is reading. */
export function fileAddress(fileId: string): string {
  return `/api/files/${encodeURIComponent(fileId)}`
}

/** Where a copy is had that says across it what it is for, who uses it, and the day. */
export function copyAddress(
  fileId: string,
  { purpose, user }: { readonly purpose: string; readonly user?: string },
  how: 'look' | 'save' = 'look',
): string {
  const asked = new URLSearchParams({ purpose, ...(user === undefined ? {} : { for: user }) })
  if (how === 'save') asked.set('download', '1')
  return `${fileAddress(fileId)}?${asked}`
}
