import { type Sentence, SharingType, UpdateCycle } from '@yimen/contract'
import { codeOf, cycleWords, oursWords, sharingWords } from './sheet-words.ts'

/** The cells of a row by the key of their column, as text. */
export type Cells = Readonly<Record<string, string>>

/** What a filled row decides. */
export type Decision =
  | { readonly act: 'dispatch'; readonly organ: string }
  | {
      readonly act: 'confirm'
      readonly store: string
      readonly cycle: UpdateCycle
      readonly sharing: SharingType
      readonly basis: string
    }
  | { readonly act: 'disown'; readonly organ: string; readonly reason: string }

export type Read = Decision | { readonly act: 'empty' } | { readonly act: 'reject'; readonly why: Sentence }

/** Finds an organ by code, short name or full name. */
export type FindOrgan = (said: string) => string | undefined

const no = (zh: string, en: string): Read => ({ act: 'reject', why: { zh, en } })
const cell = (cells: Cells, key: string) => (cells[key] ?? '').trim()

/** Reads a row of the office's sheet: to whom the demand goes. */
export function readDispatchRow(cells: Cells, find: FindOrgan): Read {
  const said = cell(cells, 'organ')
  if (said === '') return { act: 'empty' }
  const organ = find(said)
  return organ === undefined
    ? no(`没有叫“${said}”的单位`, `There is no organ called ${said}`)
    : { act: 'dispatch', organ }
}

/** Reads a row of a department's sheet: ours, with what one is bound to; or not ours, with whose and why. */
export function readAnswerRow(cells: Cells, find: FindOrgan): Read {
  const filled = ['ours', 'store', 'cycle', 'sharing', 'basis', 'whose', 'reason']
  if (filled.every((key) => cell(cells, key) === '')) return { act: 'empty' }
  const ours = codeOf(oursWords, ['yes', 'no'], cell(cells, 'ours'))
  if (ours === undefined) return no('“是我们的吗”请填“是”或“不是”', 'Fill in yes or no')
  return ours === 'yes' ? readOurs(cells) : readTheirs(cells, find)
}

function readOurs(cells: Cells): Read {
  const store = cell(cells, 'store')
  if (store.length < 2 || store.length > 60)
    return no('请写在哪个库里，2 到 60 个字', 'Name the store, 2 to 60 characters')
  const cycle = codeOf(cycleWords, UpdateCycle.options, cell(cells, 'cycle'))
  if (cycle === undefined)
    return no(
      '更新周期请填实时、每天、每周、每月或每年',
      'Update cycle: live, daily, weekly, monthly or yearly',
    )
  const sharing = codeOf(sharingWords, SharingType.options, cell(cells, 'sharing'))
  if (sharing === undefined)
    return no(
      '共享类型请填无条件共享、有条件共享或不予共享',
      'Sharing: unconditional, conditional or not shared',
    )
  if (sharing === 'not-shared')
    return no('不予共享的不能认作数源，请在平台上说明', 'What is not shared cannot be confirmed as a source')
  const basis = cell(cells, 'basis')
  if (basis.length < 2 || basis.length > 200)
    return no('请写依据，2 到 200 个字', 'Name the law, 2 to 200 characters')
  return { act: 'confirm', store, cycle, sharing, basis }
}

function readTheirs(cells: Cells, find: FindOrgan): Read {
  const said = cell(cells, 'whose')
  if (said === '') return no('不是的话，要写明是哪个单位的', 'If it is not yours, name whose it is')
  const organ = find(said)
  if (organ === undefined) return no(`没有叫“${said}”的单位`, `There is no organ called ${said}`)
  const reason = cell(cells, 'reason')
  if (reason.length < 2 || reason.length > 500)
    return no('请写理由，2 到 500 个字', 'Give a reason, 2 to 500 characters')
  return { act: 'disown', organ, reason }
}
