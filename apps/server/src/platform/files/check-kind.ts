import { detectKind } from './detect-kind.ts'
import { fileKinds } from './kinds.ts'
import { refuse } from './problems.ts'

const known: Readonly<Record<string, { zh: string; en: string }>> = {
  svg: { zh: 'SVG 图形', en: 'an SVG drawing' },
  html: { zh: '网页', en: 'a web page' },
  xml: { zh: 'XML', en: 'XML' },
  exe: { zh: '程序', en: 'a program' },
  macro: { zh: '带宏或程序的文档', en: 'a document with macros or programs in it' },
  zip: { zh: '压缩包', en: 'an archive' },
  cfb: { zh: '旧版 Office 文档', en: 'an old Office document' },
}

/**
 * Checks that the content at `path` is of an accepted type and that the name says the same. Answers the media type
 * and the name, completed where it had no ending. Plain text has no sign of its own: it is taken by its name, and only
 * with `allow.text`. Throws `files.type-not-allowed` or `files.name-and-content-differ`.
 */
export async function checkKind(
  path: string,
  name: string,
  allow: { readonly text: boolean } = { text: false },
): Promise<{ mediaType: string; name: string }> {
  const detected = await detectKind(path)
  if (allow.text && detected.kind === null && detected.seems === null && /\.txt$/i.test(name))
    return { mediaType: fileKinds.txt.mediaType, name }
  if (detected.kind === null) {
    const { seems } = detected
    const what =
      (seems && known[seems]) ?? (seems ? { zh: seems.toUpperCase(), en: seems.toUpperCase() } : null)
    const accepted = allow.text ? 'PDF、JPG、PNG、OFD、DOCX、XLSX、TXT' : 'PDF、JPG、PNG、OFD、DOCX、XLSX'
    throw refuse('files.type-not-allowed', {
      detail: {
        zh: `${what ? `这个文件是${what.zh}` : '认不出这是什么文件'}。能收的是 ${accepted}`,
        en: `${what ? `This is ${what.en}` : 'The type of this file is not known'}. Accepted: ${accepted.replaceAll('、', ', ')}`,
      },
    })
  }
  const kind = fileKinds[detected.kind]
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return { mediaType: kind.mediaType, name: `${name}.${kind.endings[0]}` }
  if (kind.endings.some((one) => one === ending)) return { mediaType: kind.mediaType, name }
  throw refuse('files.name-and-content-differ', {
    detail: {
      zh: `文件名以 .${ending} 结尾，内容却是${kind.called.zh}。请改成 .${kind.endings[0]}，或换成原来的文件`,
      en: `The name ends in .${ending}, but the content is ${kind.called.en}. Rename it to .${kind.endings[0]}, or choose the original file`,
    },
  })
}
