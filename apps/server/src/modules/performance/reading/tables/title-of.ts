import { onlyText, squeeze } from '../blocks/block.ts'
import type { Segment } from './segments.ts'

/** The title under the heading 表…:, such as 2019年部门收入总体情况表; empty when there is none. */
export function titleOf({ blocks }: Segment): string {
  for (const block of blocks) {
    const text = squeeze(onlyText(block)?.text ?? '')
    if (/表$/.test(text)) return text
  }
  return ''
}
