import { queryClient } from '../api/query-client.ts'
import { residentOf, useSession } from '../api/session.ts'
import { useLive } from '../api/use-live.ts'

/** Keeps my lists fresh: mine, and those of the firms that I act for. */
export function useLiveMatters(): void {
  const resident = residentOf(useSession())
  const subjects = resident
    ? [resident.subjectId, ...resident.represents.filter((one) => !one.scope).map((one) => one.subjectId)]
    : []
  useLive(
    subjects.slice(0, 40).map((subjectId) => `subject:${subjectId}`),
    () => {
      void queryClient.invalidateQueries({ queryKey: ['my-cases'] })
      void queryClient.invalidateQueries({ queryKey: ['my-materials'] })
    },
  )
}
