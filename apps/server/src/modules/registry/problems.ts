import { defineProblems } from '../../platform/problems/refusal.ts'

/** Problems of this module: code, HTTP status, title. */
export const registryProblems = defineProblems({
  'registry.source-not-found': { status: 404, zh: '没有这个数源', en: 'There is no such source' },
  'registry.no-file-source': {
    status: 422,
    zh: '这个数源不是从文件读的',
    en: 'This source is not read from files',
  },
  'registry.file-source': {
    status: 422,
    zh: '这个数源从文件读，用 yimen registry import',
    en: 'This source is read from files: yimen registry import',
  },
  'registry.already-reading': {
    status: 409,
    zh: '这个数源正在读，等它读完',
    en: 'This source is being read; let it end first',
  },
  'registry.source-off': { status: 409, zh: '这个数源停用了', en: 'This source is switched off' },
  'registry.subject-not-found': {
    status: 404,
    zh: '库里没有这个号码，请核对一下',
    en: 'Nobody with this number is known here; please check it',
  },
  'registry.rows-settled': {
    status: 409,
    zh: '这些行已经处理过了',
    en: 'These rows were settled already',
  },
  'registry.not-your-subject': {
    status: 403,
    zh: '这不是您本人，也不是您能代办的',
    en: 'This is neither you nor anybody whom you represent',
  },
  'registry.purpose-not-yours': {
    status: 403,
    zh: '您的岗位不能为这个目的看档案',
    en: 'Your post does not look at records for this purpose',
  },
})
export const refuse = registryProblems.refuse
