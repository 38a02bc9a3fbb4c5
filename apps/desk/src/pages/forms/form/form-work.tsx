import { useQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { Fetched } from '../../../frame/fetched.tsx'
import { formsMessages } from '../forms-messages.ts'
import { formQuery } from '../queries.ts'
import { FormAtWork } from './form-at-work.tsx'

/** One form of the library, fetched. */
export function FormWork({ code, search }: { code: string; search: string }) {
  const words = useMessages(formsMessages)
  const query = useQuery(formQuery(code))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(form) => <FormAtWork form={form} search={search} />}
    </Fetched>
  )
}
