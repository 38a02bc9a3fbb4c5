import { Notice } from '@yimen/look'
import { ProblemError, referenceOf } from '../api/problem-error.ts'
import { Say } from './sentence.tsx'

/** Why an act was refused, in the server's words, with every field that is wrong; nothing when there is no error. */
export function ActProblem({ error, fallback }: { error: unknown; fallback: string }) {
  if (!error) return null
  const problem = error instanceof ProblemError ? error.problem : null
  const fields = problem?.fields ?? []
  return (
    <Notice tone="late" live="polite">
      <b>{problem?.title ?? fallback}</b>
      {problem && problem.detail !== problem.title && problem.detail !== '' && <p>{problem.detail}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field.path + field.code}>
              <Say {...field.message} />
            </li>
          ))}
        </ul>
      )}
      <p className="number-of-error">{referenceOf(error)}</p>
    </Notice>
  )
}
