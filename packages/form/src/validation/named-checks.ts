import { checkIdentityNumber } from '@yimen/contract/codes/identity-number.ts'
import { readPhone } from '@yimen/contract/codes/phone.ts'
import { checkSocialCreditCode } from '@yimen/contract/codes/social-credit-code.ts'
import type { NamedCheck } from '@yimen/contract/forms/data-element.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { type Complaint, complain, complainOfLength } from './complaint.ts'

type Check = (text: string, today: string) => Complaint | undefined

const identityName = { zh: '身份证号', en: 'an identity number' }
const creditName = { zh: '统一社会信用代码', en: 'a unified social credit code' }
const mobileName = { zh: '手机号', en: 'a mobile number' }

function identityNumber(text: string, today: string): Complaint | undefined {
  const checked = checkIdentityNumber(text, today)
  if (checked.ok) return undefined
  const length = complainOfLength(text, 18, identityName)
  if (length) return length
  return complain(
    `identity-number.${checked.reason}`,
    `请对着证件再看一遍：${checked.message.zh}`,
    `Please compare it with the card: ${checked.message.en}`,
  )
}

function socialCreditCode(text: string): Complaint | undefined {
  const checked = checkSocialCreditCode(text)
  if (checked.ok) return undefined
  const length = complainOfLength(text, 18, creditName)
  if (length) return length
  return complain(
    `social-credit-code.${checked.reason}`,
    `请对着营业执照再看一遍：${checked.message.zh}`,
    `Please compare it with the business licence: ${checked.message.en}`,
  )
}

/** Identity number, kind 1–7, grade 1–4, and `B` with a digit when it was issued again. */
function disabilityCertificateNumber(text: string, today: string): Complaint | undefined {
  if (!/^.{18}[1-7][1-4](?:B\d)?$/.test(text)) {
    return complain(
      'disability-certificate-number.shape',
      '请照残疾人证填：18 位身份证号加 2 位类别和等级，共 20 位，补办过的再加 B 和 1 位数字',
      'Please copy it from the certificate: the identity number and two digits for kind and grade, 20 in all; then B and a digit if it was issued again',
    )
  }
  return identityNumber(text.slice(0, 18), today)
}

function personName(text: string): Complaint | undefined {
  if (/\d/.test(text)) {
    return complain(
      'person-name',
      '请去掉数字，只填姓名',
      'Please leave out the digits and give the name only',
    )
  }
  if (/^[\p{Script=Han}·]+\s[\p{Script=Han}·\s]*$/u.test(text)) {
    return complain('person-name', '请去掉中间的空格', 'Please leave out the space')
  }
  if (/^[\p{L}\p{M}·.'’\- ]{2,50}$/u.test(text)) return undefined
  return complain(
    'person-name',
    '请照证件填 2–50 个字的姓名',
    'Please give the name as on the card, 2–50 characters',
  )
}

function mobile(text: string): Complaint | undefined {
  if (!/^\d+$/.test(text))
    return complain(
      'mobile',
      '请只填数字，如 13 开头的 11 位手机号',
      'Digits only, please: a mobile number has 11',
    )
  const length = complainOfLength(text, 11, mobileName)
  if (length) return length
  return readPhone(text)?.kind === 'mobile'
    ? undefined
    : complain(
        'mobile',
        '请再看一遍：手机号以 13–19 开头',
        'Please look again: a mobile number begins with 13–19',
      )
}

function landline(text: string): Complaint | undefined {
  const kind = readPhone(text)?.kind
  if (kind === 'landline') return undefined
  return kind === 'local'
    ? complain('landline', '请在前面加上区号，如 010-', 'Please put the area code in front, as 010-')
    : complain(
        'landline',
        '请填区号和号码，如 010-00000000',
        'Please give area code and number, as 010-00000000',
      )
}

function email(text: string): Complaint | undefined {
  if (/^[^\s@,;]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text) && text.length <= 100) return undefined
  return text.includes('@')
    ? complain(
        'email',
        '请看一下 @ 后面，邮箱像 name@example.cn 这样',
        'Please look at what follows the @; an address looks like name@example.cn',
      )
    : complain(
        'email',
        '少了 @：邮箱像 name@example.cn 这样',
        'The @ is missing; an address looks like name@example.cn',
      )
}

function postcode(text: string): Complaint | undefined {
  if (!/^\d+$/.test(text)) return complain('postcode', '请只填数字', 'Digits only, please')
  return complainOfLength(text, 6, { zh: '邮政编码', en: 'a postcode' })
}

function month(text: string): Complaint | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return undefined
  return complain('month', '请填年和月，如 2026-08', 'Please give year and month, as 2026-08')
}

function notInFuture(text: string, today: string): Complaint | undefined {
  if (text <= today) return undefined
  return complain('in-future', '请再看一遍：这一天还没到', 'Please look again: that day is still to come')
}

/** Digits only, 8–30; a number of 16 or 19 digits that begins with 62 is a personal card and carries a Luhn digit. */
function bankCard(text: string): Complaint | undefined {
  if (!/^\d{8,30}$/.test(text))
    return complain('bank-card', '请只填数字，账号是 8–30 位', 'Digits only, please: an account has 8–30')
  if (!/^62(\d{14}|\d{17})$/.test(text)) return undefined
  const sum = [...text].reverse().reduce((total, digit, position) => {
    const doubled = Number(digit) * (position % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  if (sum % 10 === 0) return undefined
  return complain(
    'bank-card',
    '请对着卡再看一遍：可能有一位写错了',
    'Please compare it with the card: one digit is probably wrong',
  )
}

const checks: Readonly<Record<Exclude<NamedCheck, 'must-be-yes'>, Check>> = {
  'person-name': personName,
  'identity-number': identityNumber,
  'social-credit-code': socialCreditCode,
  'disability-certificate-number': disabilityCertificateNumber,
  mobile,
  landline,
  email,
  postcode,
  month,
  'not-in-future': notInFuture,
  'bank-card': bankCard,
}

/** Runs one named check on a value that is there; undefined = nothing wrong. */
export function runNamedCheck(name: NamedCheck, value: Value, today: string): Complaint | undefined {
  if (name === 'must-be-yes') {
    if (value === true) return undefined
    return complain(
      'must-be-yes',
      '请先勾选这一项，才能往下办',
      'Please tick this first; it cannot go on without it',
    )
  }
  return typeof value === 'string' ? checks[name](value, today) : undefined
}
