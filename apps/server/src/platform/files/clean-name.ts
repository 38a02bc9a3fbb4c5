const longest = 120
/** More than any system names a file; what lies before is not looked at, so that no name costs time. */
const considered = 1_000

/**
 * The name of a file as people may see and save it: no folders, no control or direction-changing characters, no
 * characters that Windows refuses, at most 120 characters with its ending kept.
 */
export function cleanName(given: string | undefined): string {
  const plain = (given ?? '')
    .slice(-considered)
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return '文件'
  const letters = [...plain]
  if (letters.length <= longest) return plain
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  return letters.slice(0, longest - ending.length).join('') + ending
}
