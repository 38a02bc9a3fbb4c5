import type { FoundField } from './find-fields.ts'

const pair = /([\p{L}\p{N}（）()/、]{2,24})[:：]\s*((?:[_＿]+|\s{2,}|[□☐○☑][^□☐○☑:：]*)+|$)/gu

/** `姓名：______　性别：□男 □女` in one line: labels with a colon and a blank behind it. */
export function fieldsInLine(text: string): FoundField[] {
  return text.split('\n').flatMap((line) =>
    [...line.matchAll(pair)].map(([, label = '', blank = '']) => ({
      label: label.trim(),
      blank: /[□☐○☑]/.test(blank) ? blank.trim() : '',
    })),
  )
}
