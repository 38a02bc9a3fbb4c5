import type { ProjectTargets } from '@yimen/contract'
import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'

/** Each project has a goal of its own: the same words twice were most likely copied. */
export const goalOwn: Rule = {
  code: 'goal-own',
  says: { zh: '每个项目有自己的绩效目标。', en: 'Each project has a goal of its own.' },
  example: { zh: '两个项目的绩效目标一字不差', en: 'Two projects with the same goal word by word' },
  *check(book) {
    const seen = new Map<string, ProjectTargets>()
    for (const project of book.projectTargets) {
      const words = project.goal.text.replace(/[\s\u3000。]/g, '')
      const first = seen.get(words)
      if (words !== '' && first === undefined) seen.set(words, project)
      if (words === '' || first === undefined) continue
      yield findingOutcome({
        rule: goalOwn.code,
        severity: 'warning',
        table: 12,
        row: project.name.text,
        column: '项目绩效目标',
        term: project.goal,
        lines: [first.goal.line],
        found: project.goal.text,
        expected: '',
        message: {
          zh: `“${project.name.text}”的绩效目标和“${first.name.text}”一字不差，像是照抄的。`,
          en: `The goal of “${project.name.text}” is word by word that of “${first.name.text}”.`,
        },
      })
    }
  },
}
