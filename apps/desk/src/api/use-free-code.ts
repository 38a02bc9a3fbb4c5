import { useQuery } from '@tanstack/react-query'
import { useSettled } from '../frame/use-settled.ts'
import { answerOf } from './answer-of.ts'
import { client } from './client.ts'

/** A code that is free for what is being named; empty until there is a name and an answer. */
export function useFreeCode(kind: 'form' | 'element' | 'code-list', name: string): string {
  const asked = useSettled(name.trim())
  const query = useQuery({
    queryKey: ['free-code', kind, asked],
    queryFn: () => answerOf(client.GET('/api/desk/free-codes', { params: { query: { kind, name: asked } } })),
    enabled: asked !== '',
    gcTime: 0,
  })
  return asked === '' ? '' : (query.data?.code ?? '')
}
