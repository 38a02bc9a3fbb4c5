import type { CaseForApplicant, KnownValues } from '@yimen/contract'
import { type CompiledForm, type Evaluation, evaluate, mergeValues } from '@yimen/form'
import { today } from '@yimen/look'
import { useMemo, useRef } from 'react'
import type { LocalDraft } from '../draft/unsaved.ts'

export type FormInHand = { readonly evaluation: Evaluation; readonly provenance: KnownValues }

/** The form as it stands with what was typed up to now; worked out again only where something changed. */
export function useForm(compiled: CompiledForm, matter: CaseForApplicant, draft: LocalDraft): FormInHand {
  const previous = useRef<Evaluation | undefined>(undefined)
  return useMemo(() => {
    const known = Object.fromEntries(
      Object.entries(matter.values).filter(([, value]) => value.source.kind !== 'own'),
    )
    const { values, provenance } = mergeValues(compiled, {
      known,
      own: draft.own,
      refused: [...draft.refused],
      at: matter.updatedAt,
    })
    const evaluation = evaluate(
      compiled,
      { answers: draft.answers, values, today: today() },
      previous.current,
    )
    previous.current = evaluation
    return { evaluation, provenance }
  }, [compiled, matter, draft])
}
