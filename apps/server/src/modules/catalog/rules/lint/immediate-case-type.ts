import { found, type ItemRule } from './rule.ts'

/** Promised at once ⇔ immediate case type. */
export const immediateCaseType: ItemRule = {
  code: 'item.immediate-case-type',
  severity: 'error',
  title: { zh: '即办件与承诺时限要一致', en: 'Immediate case type and promised period agree' },
  applies: (item) => item.caseType !== undefined && item.promised !== undefined,
  find: (item) => {
    const atOnce = item.promised?.unit === 'immediate'
    if (atOnce && item.caseType === 'promised')
      return [
        found(
          'caseType',
          '承诺当场办结，办件类型却是承诺件，请改为即办件',
          'It is promised at once, so the case type has to be immediate.',
        ),
      ]
    if (!atOnce && item.caseType === 'immediate')
      return [
        found(
          'promised',
          '办件类型是即办件，承诺时限却不是当场办结',
          'The case type is immediate, so the promised period has to be “at once”.',
        ),
      ]
    return []
  },
  example: {
    breaks: { caseType: 'immediate', promised: { days: 5, unit: 'working-day' } },
    holds: { caseType: 'immediate', promised: { days: null, unit: 'immediate' } },
  },
}
