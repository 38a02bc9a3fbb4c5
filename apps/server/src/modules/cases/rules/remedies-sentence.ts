import { chineseOf, type ItemContent } from '@yimen/contract'

type Remedies = NonNullable<ItemContent['remedies']>

/** What a letter says of the ways against it (行政许可法 art. 38, 行政复议法, 行政诉讼法). Letters are in Chinese. */
export function remediesSentence({ review, litigation }: Remedies): string {
  const [organ, asked] = [chineseOf(review.organ), chineseOf(review.limit)]
  const [court, sued] = [chineseOf(litigation.court), chineseOf(litigation.limit)]
  return `不服本决定的，可以${asked}向${organ}申请行政复议，或者${sued}向${court}起诉。`
}
