import { found, type ItemRule } from './rule.ts'

/** A name in the characters that people type: half-width figures and Latin, no stray blanks, brackets in pairs. */
export const nameCharacters: ItemRule = {
  code: 'name.characters',
  severity: 'note',
  title: { zh: '名称用字规范：半角数字、成对括号、没有多余空格', en: 'The name is written cleanly' },
  applies: () => true,
  find: ({ name }) => {
    const count = (characters: RegExp) => name.match(characters)?.length ?? 0
    if (/[０-９Ａ-Ｚａ-ｚ]/.test(name))
      return [
        found('name', '名称里有全角数字或字母，换成半角', 'The name has full-width figures or letters.'),
      ]
    if (name !== name.trim() || /[\p{Script=Han}]\s+[\p{Script=Han}]/u.test(name))
      return [found('name', '名称里有多余的空格', 'The name has stray blanks.')]
    if (count(/[（(]/g) !== count(/[）)]/g))
      return [found('name', '名称里的括号不成对', 'A bracket in the name is not closed.')]
    return []
  },
  example: { breaks: { name: '食品经营许可（变更' }, holds: { name: '食品经营许可（变更）' } },
}
