import { found, type ItemRule } from './rule.ts'

/** State Council order 716 art. 7: what sharing can supply must not be asked for. */
export const materialShared: ItemRule = {
  code: 'item.material-shared',
  severity: 'warning',
  title: { zh: '别的部门手里有的材料，不再向申请人要', en: 'What another organ holds is not asked for' },
  applies: (item) => item.materials.some((material) => material.source === 'organ'),
  find: (item) =>
    item.materials.flatMap((material, at) =>
      material.source !== 'organ' || material.exemption !== undefined || material.necessity === 'optional'
        ? []
        : [
            found(
              `materials.${at}.exemption`,
              `“${material.name}”由部门出具，没有写明从哪里共享取得`,
              `Material ${material.code} is issued by an organ, but no source to share it from is named.`,
            ),
          ],
    ),
  example: {
    breaks: { materials: [{ code: 'M1', name: '营业执照', materialType: 'licence', source: 'organ' }] },
    holds: {
      materials: [
        {
          code: 'M1',
          name: '营业执照',
          materialType: 'licence',
          source: 'organ',
          exemption: { sourceOrgan: 'SCJG', store: '电子证照库', basis: '国务院令第 716 号第 7 条' },
        },
      ],
    },
  },
}
