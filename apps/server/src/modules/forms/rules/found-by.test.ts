import { expect, test } from 'vitest'
import { fold } from '../../../platform/text/index.ts'
import { foundBy, placesOf } from './found-by.ts'

const phone = foundBy({
  code: 'P12',
  name: { zh: '手机号码', en: 'Mobile number' },
  synonyms: ['联系电话'],
  definition: { zh: '能打通的那个', en: 'The one that is answered' },
})

/** At which place a word is found; -1 = not at all. */
const placeOf = (typed: string) => placesOf(fold(typed)).findIndex((one) => new RegExp(one, 'u').test(phone))

test.each([
  ['the code itself, full-width too', 'Ｐ１２', 0],
  ['a name', '手机号码', 1],
  ['what a name begins with', 'mobile', 2],
  ['a synonym', '联系电话', 3],
  ['part of a name', '号码', 4],
  ['part of a synonym', '电话', 5],
  ['initials', 'sjh', 6],
  ['pinyin of a synonym', 'lianxidian', 7],
  ['words of the definition', '打通', 8],
  ['nothing that fits', '营业面积', -1],
  ['a figure that only marks a line', '6', -1],
  ['signs of a pattern', '.*', 0],
])('%s', (_, typed, place) => {
  if (fold(typed) !== '') expect(placeOf(typed)).toBe(place)
})
