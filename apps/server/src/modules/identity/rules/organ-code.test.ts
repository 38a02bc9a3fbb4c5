import { expect, test } from 'vitest'
import { codeFromName, freeCode } from './organ-code.ts'

test.each([
  ['区民政局', 'QMZJ'],
  ['区残联', 'QCL'],
  ['12345热线', '12345RX'.replace(/^/, 'O')],
  ['局', 'J_'],
])('%s gets the code %s', (name, code) => expect(codeFromName(name)).toBe(code))

test('every code has the form that the table asks for', () => {
  for (const name of ['区教科体局', '国家税务总局某某区税务局第一税务分局办税服务厅', 'ABC 公司', '—'])
    expect(codeFromName(name)).toMatch(/^[A-Z][A-Z0-9_]{1,19}$/)
})

test('a taken code is numbered on', () => {
  expect(freeCode('QMZJ', new Set())).toBe('QMZJ')
  expect(freeCode('QMZJ', new Set(['QMZJ', 'QMZJ_2']))).toBe('QMZJ_3')
})
