import type { Value } from '@yimen/contract/forms/form-value.ts'
import { expect, test } from 'vitest'
import { deliveryList, element } from '../../test/sample-parts.ts'
import { normaliseValue } from '../values/normalise-value.ts'
import { checkValue } from './check-value.ts'

const today = '2026-09-29'

function check(type: string, rules: object, value: Value) {
  const subject = element('T01', '样例', 'Sample', type, { check: rules })
  const codeList = type.startsWith('code') ? deliveryList : undefined
  const kept = normaliseValue(subject, value)
  return kept === undefined ? undefined : checkValue(kept, { element: subject, codeList }, today)
}

const named = (name: string) => ({ named: [name] })

test.each([
  ['string', named('identity-number'), '1101051949123100', '少 2 位：填了 16 位，身份证号是 18 位'],
  ['string', named('identity-number'), '11010519491231002X0', '多 1 位：填了 19 位，身份证号是 18 位'],
  [
    'string',
    named('identity-number'),
    '110105194912310021',
    '请对着证件再看一遍：身份证号码的校验位对不上，可能有一位写错了',
  ],
  [
    'string',
    named('identity-number'),
    '11010519490231002X',
    '请对着证件再看一遍：第 7 到 14 位是出生日期，这一天不存在',
  ],
  ['string', named('social-credit-code'), '9111010', '少 11 位：填了 7 位，统一社会信用代码是 18 位'],
  [
    'string',
    named('social-credit-code'),
    '91110102MA00XY7HOO',
    '请对着营业执照再看一遍：统一社会信用代码只用数字和大写字母，没有 I、O、S、V、Z',
  ],
  [
    'string',
    named('disability-certificate-number'),
    '11010519491231002X',
    '请照残疾人证填：18 位身份证号加 2 位类别和等级，共 20 位，补办过的再加 B 和 1 位数字',
  ],
  ['string', named('mobile'), '1390000208', '少 1 位：填了 10 位，手机号是 11 位'],
  ['string', named('mobile'), '23900002087', '请再看一遍：手机号以 13–19 开头'],
  ['string', named('mobile'), '139O0002087', '请只填数字，如 13 开头的 11 位手机号'],
  ['string', named('landline'), '00000000', '请在前面加上区号，如 010-'],
  ['string', named('email'), 'name.example.cn', '少了 @：邮箱像 name@example.cn 这样'],
  ['string', named('postcode'), '10005', '少 1 位：填了 5 位，邮政编码是 6 位'],
  ['string', named('person-name'), '林 小满', '请去掉中间的空格'],
  ['string', named('person-name'), '林小满2', '请去掉数字，只填姓名'],
  ['string', named('month'), '2026-13', '请填年和月，如 2026-08'],
  ['string', named('bank-card'), '6222020000000001', '请对着卡再看一遍：可能有一位写错了'],
  ['string', { maxLength: 5 }, '一二三四五六七', '请删掉 2 个字，最多 5 个字'],
  ['string', { minLength: 4 }, '一二', '请再写 2 个字，至少 4 个字'],
  [
    'string',
    { pattern: '\\d{13}', patternHint: { zh: '印章编码是 13 位数字', en: 'x' } },
    '12',
    '印章编码是 13 位数字',
  ],
  ['date', {}, '2026-02-30', '请改一下日期：2026 年 2 月只有 28 天'],
  ['date', {}, '2026-13-01', '请改一下月份，只有 1–12 月'],
  ['date', {}, '昨天', '请填年月日，如 2026-08-18'],
  ['date', named('not-in-future'), '2026-09-30', '请再看一遍：这一天还没到'],
  ['integer', {}, '1.5', '请填整数'],
  ['integer', { max: 20 }, 21, '请再看一遍：最多 20'],
  ['decimal', { above: '0' }, '0.00', '请填大于 0 的数'],
  ['decimal', { scale: 2 }, '1.234', '请只留 2 位小数'],
  ['decimal', {}, '三百', '请只填数字，如 12.5'],
  ['boolean', named('must-be-yes'), false, '请先勾选这一项，才能往下办'],
  ['boolean', {}, 'yes', '没看懂这一项，请重新填'],
  ['code', {}, '7', '请从列出的里面选'],
  ['code', {}, '9', '请另选一项：“传真”已停用'],
  ['code-list', { minItems: 2 }, ['1'], '请再选 1 项，至少 2 项'],
  ['code-list', {}, ['1', '1'], '请去掉重复的一项'],
  ['code-list', {}, '1', '没看懂这一项，请重新填'],
  ['file', {}, ['../etc/passwd'], '请重新上传这个文件'],
])('as %s with %j, %j is answered: %s', (type, rules, value, advice) => {
  expect(check(type, rules, value)?.message.zh).toBe(advice)
})

test.each([
  ['string', named('identity-number'), '11010519491231002x'],
  ['string', named('disability-certificate-number'), '11010519491231002X44B1'],
  ['string', named('person-name'), '阿依古丽·买买提'],
  ['string', named('person-name'), 'Mary-Anne O’Neill'],
  ['string', named('landline'), '010-0000-0123'],
  ['string', named('bank-card'), '11001234500000000382'],
  ['string', {}, '随便'],
  ['date', {}, '9999-12-31'],
  ['date', {}, '2028年2月29日'],
  ['decimal', { scale: 2, min: '0' }, '1,293,300.00'],
  ['integer', { min: 0, max: 20 }, '20'],
  ['boolean', named('must-be-yes'), true],
  ['code-list', {}, ['1', '2']],
  ['file', {}, ['0199a1b2-0000-7000-8000-000000000001']],
])('as %s with %j, %j is right', (type, rules, value) => {
  expect(check(type, rules, value)).toBeUndefined()
})
