import { defineProblems } from '../../platform/problems/refusal.ts'

export const problems = defineProblems({
  'materials.not-your-vault': {
    status: 403,
    zh: '这不是您的材料库',
    en: 'This is not your vault',
  },
  'materials.not-found': { status: 404, zh: '没有这份材料', en: 'There is no such material' },
  'materials.other-format': {
    status: 415,
    zh: '这份材料不收这种格式',
    en: 'This format is not accepted for this material',
  },
  'materials.too-large': { status: 413, zh: '文件太大', en: 'The file is too large' },
  'materials.no-promise': {
    status: 422,
    zh: '这种材料不能用承诺代替',
    en: 'No promise is accepted in place of this material',
  },
  'materials.not-a-picture': {
    status: 415,
    zh: '只认得 JPG 和 PNG 图片上的字',
    en: 'Only JPG and PNG pictures can be read',
  },
  'materials.reader-busy': {
    status: 429,
    zh: '前面还有几张图在认，过一会儿再点，或者自己填',
    en: 'Several pictures are waiting to be read; try again in a while, or fill it in yourself',
  },
  'materials.cannot-read': {
    status: 422,
    zh: '这张图上的字认不出来，请自己填',
    en: 'Nothing could be read on this picture; please fill it in yourself',
  },
  'materials.dates-crossed': {
    status: 422,
    zh: '有效期的末日早于签发日，核对一下',
    en: 'The last day is before the day of issue; please check',
  },
  'materials.type-not-found': {
    status: 404,
    zh: '没有这种材料',
    en: 'There is no such type of material',
  },
  'materials.type-exists': {
    status: 409,
    zh: '这个代码已经有了',
    en: 'There is a type with this code already',
  },
  'materials.name-taken': {
    status: 409,
    zh: '这个名字已经属于另一种材料',
    en: 'This name already leads to another type',
  },
  'materials.type-merged': {
    status: 409,
    zh: '它已经并入另一种材料，改那一种就行',
    en: 'It was merged into another type; change that one',
  },
  'materials.merge-into-itself': {
    status: 422,
    zh: '不能并入它自己',
    en: 'A type cannot be merged into itself',
  },
  'materials.unreadable-cursor': {
    status: 400,
    zh: '翻页的记号读不懂，请从第一页看起',
    en: 'The cursor cannot be read; start at the first page',
  },
})
export const refuse = problems.refuse
