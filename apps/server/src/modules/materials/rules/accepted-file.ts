/** Media type of each format that an item may ask for. */
const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  ofd: 'application/ofd',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Whether a file is what a requirement asks for; without formats or a limit everything fits. */
export function acceptedFile(
  file: { readonly mediaType: string; readonly bytes: number },
  asked: { readonly formats?: readonly string[] | undefined; readonly maxBytes?: number | undefined },
): 'accepted' | 'other-format' | 'too-large' {
  const { formats, maxBytes } = asked
  if (formats && !formats.some((format) => mediaTypes[format] === file.mediaType)) return 'other-format'
  return maxBytes !== undefined && file.bytes > maxBytes ? 'too-large' : 'accepted'
}
