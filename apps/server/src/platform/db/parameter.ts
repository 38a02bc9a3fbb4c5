/**
 * A value as PostgreSQL reads it from the wire: text, bytes, or null. Lists become array literals, points in time are
 * sent in UTC, everything else that is an object is sent as JSON.
 */
export function asParameter(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return Array.isArray(value) ? asArray(value) : JSON.stringify(value)
}

function asArray(values: readonly unknown[]): string {
  return `{${values.map(asElement).join(',')}}`
}

function asElement(value: unknown): string {
  if (Array.isArray(value)) return asArray(value)
  const text = asParameter(value)
  if (text === null) return 'NULL'
  if (typeof text !== 'string') return `"\\\\x${text.toString('hex')}"`
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
