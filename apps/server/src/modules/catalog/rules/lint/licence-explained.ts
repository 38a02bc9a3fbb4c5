import { type Found, found, type ItemRule } from './rule.ts'

const licence = '01'
const leastSteps = 5

/** A licence comes with at least one question answered and five steps. */
export const licenceExplained: ItemRule = {
  code: 'item.licence-explained',
  severity: 'error',
  title: {
    zh: '行政许可要有常见问题和至少 5 个办理环节',
    en: 'A licence has a question answered and five steps',
  },
  applies: (item) => item.type === licence,
  find: (item) => {
    if (item.type !== licence) return []
    const wrong: Found[] = []
    if (item.questions.length === 0)
      wrong.push(
        found(
          'questions',
          '行政许可至少要有 1 条常见问题',
          'A licence needs at least one question with its answer.',
        ),
      )
    if (item.steps.length < leastSteps)
      wrong.push(
        found(
          'steps',
          `行政许可至少写 ${leastSteps} 个环节，现在是 ${item.steps.length} 个`,
          `A licence needs at least ${leastSteps} steps; there are ${item.steps.length}.`,
        ),
      )
    return wrong
  },
  example: {
    breaks: { type: '01' },
    holds: {
      type: '01',
      questions: [{ question: '办下来要几天？', answer: '受理后 5 个工作日。' }],
      steps: [
        { step: { zh: '申请', en: 'Apply' }, role: 'applicant', limit: '—' },
        { step: { zh: '受理', en: 'Accept' }, role: 'clerk', limit: '当场' },
        { step: { zh: '审查', en: 'Review' }, role: 'reviewer', limit: '3 个工作日' },
        { step: { zh: '决定', en: 'Decide' }, role: 'decider', limit: '1 个工作日' },
        { step: { zh: '送达', en: 'Deliver' }, role: 'clerk', limit: '1 个工作日' },
      ],
    },
  },
}
