import { readItem } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { refuse } from '../problems.ts'
import { publishedItem } from '../read-versions.ts'
import { askedMaterials } from '../rules/asked-materials.ts'
import { struckOff } from '../store/struck-off-store.ts'

/** A published item in full, with the elements and code lists of its form, and what is struck off its list today. */
export const readItemRoute = route(readItem, async ({ tx, district, params }) => {
  const item = await publishedItem(tx, district, params.itemCode)
  if (item === 'unknown') throw refuse('catalog.item-not-found')
  if (item === 'withdrawn') throw refuse('catalog.item-withdrawn')
  const { code, version, publishedAt, content, elements, codeLists } = item
  const types = content.materials.map(({ materialType }) => materialType)
  const materials = askedMaterials(content.materials, await struckOff(tx, district, types))
  return {
    code,
    version,
    publishedAt: publishedAt.toISOString(),
    content: { ...content, materials },
    elements: [...elements],
    codeLists: [...codeLists],
  }
})
