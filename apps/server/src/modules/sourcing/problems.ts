import { defineProblems, type Refusal } from '../../platform/problems/refusal.ts'

export const sourcingProblems = defineProblems({
  'sourcing.demand-not-found': { status: 404, zh: '没有这张需求单', en: 'There is no such demand' },
  'sourcing.duty-not-found': { status: 404, zh: '没有这条认责', en: 'There is no such duty' },
  'sourcing.supply-not-found': { status: 404, zh: '没有登记过这项供给', en: 'There is no such supply' },
  'sourcing.campaign-not-found': { status: 404, zh: '没有这次普查', en: 'There is no such campaign' },
  'sourcing.not-yours': {
    status: 403,
    zh: '这件事不归您的岗位',
    en: 'This is not for your post',
  },
  'sourcing.not-now': {
    status: 409,
    zh: '它走到别的一步了，现在不能这样做',
    en: 'It stands elsewhere now; this cannot be done',
  },
  'sourcing.ruled': {
    status: 409,
    zh: '统筹处已经裁定归您单位，不能再退',
    en: 'The office has ruled that it is yours; it cannot be refused any more',
  },
  'sourcing.name-another': {
    status: 422,
    zh: '请写明是哪个单位的，不能写自己或已经说过不是的单位',
    en: 'Name whose it is: not yourself, and nobody who has said no',
  },
  'sourcing.unknown-organ': { status: 422, zh: '没有这个单位', en: 'There is no such organ' },
  'sourcing.unknown-data': {
    status: 422,
    zh: '要素库里没有这个编码',
    en: 'No element or material has this code',
  },
  'sourcing.nobody-proposed': {
    status: 422,
    zh: '还没有建议的数源，请选一个单位',
    en: 'No source is proposed; choose an organ',
  },
  'sourcing.not-shared': {
    status: 422,
    zh: '不予共享的数据不能作为数源上线',
    en: 'What is not shared cannot be a live source',
  },
  'sourcing.demand-exists': {
    status: 409,
    zh: '您单位已经提过这项需求',
    en: 'Your organ asks for this already',
  },
  'sourcing.supply-exists': {
    status: 409,
    zh: '这项供给登记过了',
    en: 'This supply is registered already',
  },
  'sourcing.due-passed': { status: 422, zh: '截止日已经过了', en: 'The last day has passed' },
  'sourcing.nothing-fits': {
    status: 422,
    zh: '没有符合条件、还没认领的需求',
    en: 'No demand that fits is still to be answered',
  },
  'sourcing.nothing-waits': { status: 422, zh: '现在没有要填的', en: 'Nothing waits to be filled in' },
  'sourcing.bad-cursor': {
    status: 400,
    zh: '这一页的地址不对，请从第一页看起',
    en: 'This page does not exist; start from the first one',
  },
  'sourcing.sheet-unreadable': {
    status: 422,
    zh: '这个文件打不开，请用导出的那份 Excel 填',
    en: 'This file cannot be read; fill in the workbook that was exported',
  },
  'sourcing.sheet-foreign': {
    status: 422,
    zh: '这不是从这里导出的表：表头或行号对不上',
    en: 'This is not a sheet exported here: its headings do not match',
  },
})
export const refuse = sourcingProblems.refuse

/** The refusal with the field that it is about, so that a form says it there. */
export function refuseAt(path: string, code: Parameters<typeof refuse>[0]): Refusal {
  return refuse(code, { fields: [{ path, code, message: refuse(code).kind.title }] })
}
