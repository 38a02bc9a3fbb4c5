import type { operations } from '@yimen/client'
import type { MaterialTypeContent } from '@yimen/contract'

/** A standard type as it is sent. */
export type SentContent =
  operations['materials.add-type']['requestBody']['content']['application/json']['content']

/** What is sent: without the empty lines that a list of names has while it is written, and without what is unset. */
export function withoutBlanks(content: MaterialTypeContent): SentContent {
  const { certificateType, issuer, validityMonths, promise, ...rest } = content
  return {
    ...rest,
    synonyms: content.synonyms.map((name) => name.trim()).filter((name) => name !== ''),
    ...(certificateType === undefined ? {} : { certificateType }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(validityMonths === undefined ? {} : { validityMonths }),
    ...(promise === undefined ? {} : { promise }),
  }
}
