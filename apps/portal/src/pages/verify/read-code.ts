/** How long a code printed on a document is. */
const codeLength = 12

/** A code as typed from paper, without the gaps people put in; `wrong` says what keeps it from being one. */
export function readCode(typed: string): { code: string; wrong: 'empty' | 'length' | null } {
  const code = typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()
  if (code === '') return { code, wrong: 'empty' }
  return { code, wrong: code.length === codeLength ? null : 'length' }
}
