import { useQuery } from '@tanstack/react-query'
import { useMessages } from '@yimen/look'
import { Fetched } from '../../frame/fetched.tsx'
import { elementMessages } from './element-messages.ts'
import { ElementPart } from './element-part.tsx'
import { elementQuery } from './queries.ts'

/** One element, fetched. */
export function ElementWork({ code }: { code: string }) {
  const words = useMessages(elementMessages)
  const query = useQuery(elementQuery(code))
  return (
    <Fetched query={query} loading={words.loading} failed={words.failed}>
      {(detail) => <ElementPart detail={detail} />}
    </Fetched>
  )
}
