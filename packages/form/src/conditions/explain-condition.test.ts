import { Condition } from '@yimen/contract/forms/condition.ts'
import { expect, test } from 'vitest'
import { deliveryList, element, situation } from '../../test/sample-parts.ts'
import { explainCondition } from './explain-condition.ts'
import { namesOf } from './names.ts'

const names = namesOf({
  elements: [
    element('X07', '送达方式', 'Delivery', 'code', { codeList: 'delivery' }),
    element('L15', '从业人数', 'Employees', 'integer'),
  ],
  codeLists: [deliveryList],
  situations: [situation('S1', '是否由他人代办', 'Does somebody act for you')],
})

test.each([
  [
    { situation: 'S1', is: 'yes' },
    '“是否由他人代办”选了“是”',
    '“Does somebody act for you” is answered “Yes”',
  ],
  [{ situation: 'S1', known: false }, '“是否由他人代办”没答', '“Does somebody act for you” is not answered'],
  [{ element: 'X07', in: ['1', '2'] }, '“送达方式”是“窗口领取”或“邮寄”', '“Delivery” is “Counter” or “Post”'],
  [{ element: 'X07', isNot: '1' }, '“送达方式”不是“窗口领取”', '“Delivery” is not “Counter”'],
  [{ element: 'L15', above: 10 }, '“从业人数”大于 10', '“Employees” is above 10'],
  [{ element: 'L15', known: true }, '“从业人数”填了', '“Employees” is filled in'],
  [
    {
      all: [
        { situation: 'S1', is: 'no' },
        {
          any: [
            { element: 'L15', below: 3 },
            { element: 'X07', is: '2' },
          ],
        },
      ],
    },
    '“是否由他人代办”选了“否”，并且（“从业人数”小于 3，或者“送达方式”是“邮寄”）',
    '“Does somebody act for you” is answered “No” and (“Employees” is below 3 or “Delivery” is “Post”)',
  ],
  [{ not: { element: 'L15', above: 9 } }, '不是这样：“从业人数”大于 9', 'not: “Employees” is above 9'],
  [{ element: 'Z99', is: true }, '“Z99”是“是”', '“Z99” is “yes”'],
])('%j reads %s', (condition, zh, en) => {
  expect(explainCondition(Condition.parse(condition), names)).toEqual({ zh, en })
})
