import { defineProblems } from '../../platform/problems/refusal.ts'

export const catalogProblems = defineProblems({
  'catalog.item-not-found': { status: 404, zh: '没有这个事项', en: 'There is no such item' },
  'catalog.item-withdrawn': {
    status: 410,
    zh: '这个事项已经不办了',
    en: 'This item has been withdrawn',
  },
  'catalog.lint-errors': {
    status: 422,
    zh: '还有几处不合规范，改好就能发布',
    en: 'Some rules do not hold yet; put them right and publish',
  },
  'catalog.nothing-to-publish': {
    status: 409,
    zh: '没有草稿可以发布',
    en: 'There is no draft to publish',
  },
  'catalog.form-not-published': {
    status: 422,
    zh: '表单库里没有发布这张表单',
    en: 'The form library has no such form published',
  },
  'catalog.not-published': { status: 409, zh: '它没有在发布中', en: 'It is not published' },
  'catalog.fixed-field': {
    status: 422,
    zh: '编码和实施机构不能在这里改',
    en: 'The code and the organ cannot be changed here',
  },
})
export const refuse = catalogProblems.refuse
