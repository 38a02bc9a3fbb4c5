import { defineProblems } from '../../platform/problems/refusal.ts'

export const formsProblems = defineProblems({
  'forms.form-not-found': { status: 404, zh: '没有这张表单', en: 'There is no such form' },
  'forms.code-taken': { status: 409, zh: '这个编码已经用了', en: 'This code is taken already' },
  'forms.unknown-organ': { status: 422, zh: '没有这个机构', en: 'There is no such organ' },
  'forms.form-faults': {
    status: 422,
    zh: '表单里还有几处不对，改好就能发布',
    en: 'Some parts of the form do not hold yet; put them right and publish',
  },
  'forms.nothing-to-publish': {
    status: 409,
    zh: '没有草稿可以发布',
    en: 'There is no draft to publish',
  },
  'forms.not-published': { status: 409, zh: '它没有在发布中', en: 'It is not published' },
  'forms.definitions-differ': {
    status: 409,
    zh: '文件里有几个字段或代码表，在这里是别的意思',
    en: 'Some elements or code lists of the file mean something else here',
  },
  'forms.draft-in-the-way': {
    status: 409,
    zh: '这张表单在这里有一份没发布的草稿，先发布它，再导入',
    en: 'This form has an unpublished draft here; publish that first, then import',
  },
  'forms.belongs-to-another': {
    status: 409,
    zh: '这张表单在这里是别的机构的，请说明由谁收下',
    en: 'This form belongs to another organ here; say which one takes it',
  },
  'forms.file-not-whole': {
    status: 422,
    zh: '文件不完整：字段和代码表跟表单对不上',
    en: 'The file is not whole: its elements and code lists do not fit its form',
  },
  'forms.element-not-found': { status: 404, zh: '没有这个要素', en: 'There is no such data element' },
  'forms.element-code-taken': {
    status: 409,
    zh: '这个要素编码已经用了',
    en: 'This code of an element is taken already',
  },
  'forms.element-merged': {
    status: 409,
    zh: '它已经并到别的要素里了',
    en: 'It was merged into another element',
  },
  'forms.merge-into-itself': {
    status: 422,
    zh: '不能并到它自己里',
    en: 'It cannot be merged into itself',
  },
  'forms.unknown-code-list': { status: 422, zh: '没有这个代码表', en: 'There is no such code list' },
  'forms.code-list-not-found': { status: 404, zh: '没有这个代码表', en: 'There is no such code list' },
  'forms.list-code-taken': {
    status: 409,
    zh: '这个代码表编码已经用了',
    en: 'This code of a list is taken already',
  },
  'forms.list-faults': {
    status: 422,
    zh: '代码表里有几处不对',
    en: 'Some entries of the list do not hold',
  },
  'forms.entry-in-use': {
    status: 409,
    zh: '在用的代码只能停用，不能删',
    en: 'Entries in use are retired, not left out',
  },
  'forms.would-break': {
    status: 409,
    zh: '这样改会影响正在用的表单，确认后再改',
    en: 'This would break forms in use; confirm it first',
  },
  'forms.no-files': { status: 400, zh: '没有收到文件', en: 'No file came in' },
  'forms.bad-cursor': {
    status: 400,
    zh: '这一页的地址不对，请从第一页看起',
    en: 'This page does not exist; start from the first one',
  },
})
export const refuse = formsProblems.refuse
