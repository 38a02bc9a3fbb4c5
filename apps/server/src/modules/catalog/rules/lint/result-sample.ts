import { found, type ItemRule, said } from './rule.ts'

/** What people get in the end is shown by a sample. */
export const resultSample: ItemRule = {
  code: 'item.result-sample',
  severity: 'error',
  title: { zh: '有办理结果的，要有结果样本', en: 'A result comes with a sample' },
  applies: (item) => item.result !== undefined && item.result.kind !== 'none',
  find: ({ result }) => {
    if (result === undefined || result.kind === 'none' || said(result.sample)) return []
    return [
      found(
        'result.sample',
        `“${result.name}”没有样本`,
        'The result has no sample, so people cannot see what they will get.',
      ),
    ]
  },
  example: {
    breaks: { result: { name: '食品经营许可证', kind: 'certificate' } },
    holds: { result: { name: '食品经营许可证', kind: 'certificate', sample: 'samples/food-licence.pdf' } },
  },
}
