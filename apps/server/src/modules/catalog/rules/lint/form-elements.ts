import { elementsOfForm } from '../../../forms/index.ts'
import { found, type ItemRule } from './rule.ts'

/** A form refers to elements that are defined; otherwise nobody could fill it in. */
export const formElements: ItemRule = {
  code: 'item.form-elements',
  severity: 'error',
  title: { zh: '表单引用的要素都要定义过', en: 'The form refers to elements that are defined' },
  applies: (item) => item.form !== undefined,
  find: (item, { knownElements }) =>
    item.form === undefined
      ? []
      : elementsOfForm(item.form)
          .filter((code) => !knownElements.has(code))
          .map((code) =>
            found('form', `没有定义过要素 ${code}`, `Data element ${code} is not defined anywhere.`),
          ),
  example: {
    breaks: {
      form: {
        sections: [{ code: 'A', title: { zh: '基本情况', en: 'Basics' }, fields: [{ element: 'none' }] }],
      },
    },
    holds: {
      form: {
        sections: [{ code: 'A', title: { zh: '基本情况', en: 'Basics' }, fields: [{ element: 'L01' }] }],
      },
    },
  },
}
