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
  'registry.agent-unknown': {
    status: 422,
    zh: '姓名和身份证号对不上，请核对一下',
    en: 'Name and identity number do not go together; please check them',
  },
  'registry.not-to-oneself': { status: 422, zh: '不用委托自己', en: 'Nobody entrusts themselves' },
  'registry.wrong-period': {
    status: 422,
    zh: '截止日期要在今天到五年之内',
    en: 'The last day has to be between today and five years from now',
  },
  'registry.entrustment-not-found': { status: 404, zh: '没有这份委托', en: 'There is no such entrustment' },
  'registry.entrustment-ended': {
    status: 409,
    zh: '这份委托已经结束了',
    en: 'This entrustment has ended already',
  },
})
export const refuse = registryProblems.refuse
