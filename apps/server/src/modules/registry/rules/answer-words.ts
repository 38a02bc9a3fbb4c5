import type { CorrectionOutcome, Sentence } from '@yimen/contract'

type Answered = {
  readonly element_name: Sentence
  readonly organ_name: string
  readonly outcome: CorrectionOutcome | null
  readonly reason: string | null
}

/** What the person is told when a ticket is answered: without the value, which they read when signed in. */
export function answerWords(row: Answered): { title: Sentence; words: Sentence } {
  const { element_name: name, organ_name: organ, reason } = row
  const said = { zh: `${organ}说：${reason ?? ''}`, en: `${organ}: ${reason ?? ''}` }
  if (row.outcome === 'corrected') {
    return {
      title: { zh: `您报错的“${name.zh}”已经更正`, en: `“${name.en}”, which you reported, was corrected` },
      words: said,
    }
  }
  return {
    title: {
      zh: `您报错的“${name.zh}”核对过，没有改`,
      en: `“${name.en}”, which you reported, was checked and kept`,
    },
    words: said,
  }
}
