/** Where a stored file is read; the server asks who is reading. */
export function fileAddress(fileId: string): string {
  return `/api/files/${encodeURIComponent(fileId)}`
}
