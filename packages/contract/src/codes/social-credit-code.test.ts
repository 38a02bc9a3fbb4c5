import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrganisationCode, organisationCheckCharacter } from './organisation-code.ts'
import { checkSocialCreditCode, completeSocialCreditCode, isSocialCreditCode } from './social-credit-code.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const valid = fc
  .tuple(
    fc.constantFrom(...alphabet),
    fc.constantFrom('110102', '511602'),
    fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 }),
  )
  .map(([kind, division, body]) =>
    completeSocialCreditCode({ registrar: '9', kind, division, body: body.join('') }),
  )

const replace = (code: string, at: number, character: string) =>
  code.slice(0, at) + character + code.slice(at + 1)

describe('a unified social credit code', () => {
  it.each(['11100000000013338W', '11430000006122244L', '11430000006122244l'])(
    '%s is good in either case',
    (code) => {
      expect(checkSocialCreditCode(code)).toMatchObject({
        ok: true,
        value: { code: code.toUpperCase() },
        notes: [],
      })
    },
  )

  it('falls into its parts', () => {
    expect(checkSocialCreditCode('11100000000013338W')).toMatchObject({
      value: { registrar: '1', kind: '1', division: '100000', organisation: '000013338' },
    })
  })

  it.each([
    ['1110000000001333W', 'length'],
    ['11100000000013338WW', 'length'],
    ['1110000000001333IW', 'characters'],
    ['1110000000O013338W', 'characters'],
    ['11100000000013339W', 'organisation-check'],
    ['11100000000013328W', 'organisation-check'],
    ['11100000000013338X', 'check-character'],
    ['11100001000013338W', 'check-character'],
  ])('%s is refused for its %s', (input, reason) => {
    expect(checkSocialCreditCode(input)).toMatchObject({ ok: false, reason })
  })

  it('notes a registrar that nobody knows', () => {
    const code = completeSocialCreditCode({ registrar: 'T', kind: '1', division: '110102', body: 'MA01ABCD' })
    expect(checkSocialCreditCode(code)).toMatchObject({
      ok: true,
      notes: [{ code: 'social-credit-code.unknown-registrar' }],
    })
  })

  it('is built only from parts of the right length and alphabet', () => {
    const parts = { registrar: '9', kind: '1', division: '110102', body: 'MA01ABCD' }
    expect(completeSocialCreditCode(parts)).toBe('91110102MA01ABCD54')
    for (const wrong of [
      { body: 'MA01ABC' },
      { body: 'MA01ABCI' },
      { division: '1101020', body: 'MA01ABC' },
    ]) {
      expect(() => completeSocialCreditCode({ ...parts, ...wrong })).toThrow(RangeError)
    }
  })
})

describe('every unified social credit code', () => {
  it('that is built is valid, and its organisation code is', () => {
    fc.assert(fc.property(valid, (code) => isSocialCreditCode(code) && isOrganisationCode(code.slice(8, 17))))
  })

  it('shows that one character was changed', () => {
    fc.assert(
      fc.property(valid, fc.nat(17), fc.constantFrom(...alphabet), (code, at, character) => {
        return character === code[at] || !isSocialCreditCode(replace(code, at, character))
      }),
    )
  })

  it('shows that two neighbours were exchanged', () => {
    fc.assert(
      fc.property(valid, fc.nat(16), (code, at) => {
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        return swapped === code || !isSocialCreditCode(swapped)
      }),
    )
  })
})

describe('an organisation code', () => {
  it.each([
    ['68236467-9', true],
    ['682364679', true],
    ['76726532-X', true],
    ['76726532-9', false],
    ['0087786', false],
    ['00877868x', false],
  ])('%s is valid: %s', (code, good) => {
    expect(isOrganisationCode(code)).toBe(good)
  })

  it('has a check of a body of eight characters only', () => {
    expect(organisationCheckCharacter('00001333')).toBe('8')
    expect(() => organisationCheckCharacter('0000133')).toThrow(RangeError)
  })
})
