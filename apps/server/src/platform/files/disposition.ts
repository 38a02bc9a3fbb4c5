/** `Content-Disposition` with the name as RFC 8187 (5987) writes it, and a plain one for old programs. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  const plain = /^[\x20-\x7e]+$/.test(name) ? name.replace(/["\\]/g, '_') : `file${ending}`
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
