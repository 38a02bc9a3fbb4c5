import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificateId, completeCertificateId } from './certificate-id.ts'
import { mod3736CheckCharacter } from './mod-37-36.ts'

const vector = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'
const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const serial = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(''))

describe('a certificate identifier', () => {
  it('falls into its parts', () => {
    expect(checkCertificateId(vector)).toEqual({
      ok: true,
      notes: [],
      value: {
        id: vector,
        type: '11100000000013338W011',
        issuer: '11430000006122244L',
        serial: '20230000403',
        version: '001',
        check: 'U',
      },
    })
  })

  it.each([
    [vector.replace('3005.2', '3005.3'), 'root'],
    [vector.replace('.001.U', '.001'), 'parts'],
    [vector.replace('.001.U', '..U'), 'parts'],
    [vector.replace('W011', 'W01'), 'type'],
    [vector.replace('244L', '244'), 'issuer'],
    [vector.replace('20230000403', '2023-403'), 'serial'],
    [vector.replace('.001.', '.01.'), 'version'],
    [vector.replace(/U$/, 'V'), 'check-character'],
    [vector.replace('403', '404'), 'check-character'],
  ])('%s is refused for its %s', (input, reason) => {
    expect(checkCertificateId(input)).toMatchObject({ ok: false, reason })
  })

  it('warns of an organ inside it that fails its own check', () => {
    const parts = { type: '11100000000013339W011', issuer: '11430000006122244L', serial: '1', version: '001' }
    expect(checkCertificateId(completeCertificateId(parts))).toMatchObject({
      ok: true,
      notes: [{ code: 'certificate-id.type-organ', part: '11100000000013339W' }],
    })
  })

  it('is built from well-shaped parts only, and then is valid', () => {
    const parts = { type: '11100000000013338W011', issuer: '11430000006122244L', version: '001' }
    expect(() => completeCertificateId({ ...parts, serial: '' })).toThrow(RangeError)
    fc.assert(
      fc.property(serial, (text) => checkCertificateId(completeCertificateId({ ...parts, serial: text })).ok),
    )
  })
})

describe('the check character MOD 37,36', () => {
  it('shows that one character was changed', () => {
    fc.assert(
      fc.property(serial, fc.nat(), fc.constantFrom(...characters), (text, where, character) => {
        const at = where % text.length
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        return changed === text || mod3736CheckCharacter(changed) !== mod3736CheckCharacter(text)
      }),
    )
  })

  it('takes digits and capital letters only', () => {
    expect(() => mod3736CheckCharacter('a')).toThrow(RangeError)
  })
})
