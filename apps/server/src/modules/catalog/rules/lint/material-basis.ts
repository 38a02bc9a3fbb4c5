import { found, type ItemRule, said } from './rule.ts'

/** Nothing is asked for without a law that says so. */
export const materialBasis: ItemRule = {
  code: 'item.material-basis',
  severity: 'error',
  title: { zh: '每份材料都要有法定依据', en: 'Every material has a legal basis' },
  applies: (item) => item.materials.length > 0,
  find: (item) =>
    item.materials.flatMap((material, at) =>
      said(material.legalBasis)
        ? []
        : [
            found(
              `materials.${at}.legalBasis`,
              `材料“${material.name}”没有写依据`,
              `No legal basis is given for material ${material.code}.`,
            ),
          ],
    ),
  example: {
    breaks: { materials: [{ code: 'M1', name: '购房合同', materialType: 'contract', source: 'applicant' }] },
    holds: {
      materials: [
        {
          code: 'M1',
          name: '购房合同',
          materialType: 'contract',
          source: 'applicant',
          legalBasis: '办法第 5 条',
        },
      ],
    },
  },
}
