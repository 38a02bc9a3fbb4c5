import type { FormLevel } from '@yimen/contract'

/** The title of a form whose document names none: its file name without folder, ending and numbering. */
export function titleOfFile(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path
  const plain = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/^附件?\s*\d*[:：.、-]?\s*/, '')
  return plain.trim() === '' ? name : plain.trim()
}

const levels: readonly (readonly [RegExp, FormLevel])[] = [
  [/^(社区|村|居委会|community)/i, 'community'],
  [/^(街道|乡镇|镇|乡|subdistrict)/i, 'subdistrict'],
  [/^(区级|区|部门|district)/i, 'district'],
]

/** Level and organ by the folders of a file: `街道/广安门内街道/高龄津贴.docx`. Null for what the folders do not say. */
export function placeOfFile(path: string): { level: FormLevel | null; organ: string | null } {
  const folders = path.split(/[\\/]/).slice(0, -1)
  for (const [at, folder] of folders.entries()) {
    const level = levels.find(([pattern]) => pattern.test(folder))?.[1]
    if (level !== undefined) return { level, organ: folders[at + 1] ?? null }
  }
  return { level: null, organ: null }
}
