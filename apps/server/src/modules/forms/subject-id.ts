import { v5 } from 'uuid'

/** Namespace of the subjects that this module tells events of. */
const namespace = '5f0c3c0e-98b6-5d0b-9e0a-0d3f6f6b7a31'

/** The subject of events about a form, an element or a code list: always the same for the same code in the same district. */
export function subjectOf(type: 'form' | 'data-element' | 'code-list', district: string, code: string) {
  return { type, id: v5(`${type}/${district}/${code}`, namespace) }
}
