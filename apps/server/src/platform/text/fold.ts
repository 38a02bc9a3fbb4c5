const level = '(?:国家|省|市|县|区|镇|乡|街道|村|社区)级'
const bracketedLevel = new RegExp(
  `[(]\\s*${level}(?:\\s*[/、和及]\\s*${level})*(?:行使|权限|事项|办理)?\\s*[)]`,
  'g',
)

/** The text without levels in brackets, which nobody types. */
export function withoutLevels(text: string): string {
  return text.normalize('NFKC').replace(bracketedLevel, ' ')
}

/** A text as it is compared: half-width, small letters, without levels in brackets, signs and blanks. */
export function fold(text: string): string {
  return withoutLevels(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
