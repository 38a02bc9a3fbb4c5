import type { MaterialRequirement } from '@yimen/contract'

/** A new requirement with the next free code; the rest is for the editor to fill in. */
export function freshMaterial(held: readonly MaterialRequirement[]): MaterialRequirement {
  const highest = Math.max(0, ...held.map(({ code }) => Number(code.slice(1))))
  return {
    code: `M${highest + 1}`,
    name: '',
    materialType: '',
    necessity: 'required',
    formats: ['pdf', 'jpg', 'png'],
    maxBytes: 20_971_520,
    originals: 0,
    copies: 0,
    source: 'applicant',
    signature: false,
    yieldsCertificate: false,
  }
}
