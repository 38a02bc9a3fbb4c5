import { type Found, found, type ItemRule } from './rule.ts'

const person = '1'
const legalPersons = ['2', '3', '4', '5']

/** Served natural persons ⇔ themes for persons; served legal persons ⇔ themes for legal persons. */
export const servedThemes: ItemRule = {
  code: 'item.served-themes',
  severity: 'error',
  title: { zh: '服务对象与主题分类要对得上', en: 'Those served and the themes agree' },
  applies: (item) => item.served.length > 0 || item.themes !== undefined,
  find: (item) => {
    const wrong: Found[] = []
    const sides = [
      {
        served: item.served.includes(person),
        themes: item.themes?.persons ?? [],
        path: 'themes.persons',
        zh: '自然人',
        en: 'persons',
      },
      {
        served: item.served.some((code) => legalPersons.includes(code)),
        themes: item.themes?.legalPersons ?? [],
        path: 'themes.legalPersons',
        zh: '法人',
        en: 'legal persons',
      },
    ]
    for (const side of sides) {
      if (side.served && side.themes.length === 0)
        wrong.push(
          found(
            side.path,
            `服务对象有${side.zh}，没有选${side.zh}主题`,
            `It serves ${side.en}, but has no theme for them.`,
          ),
        )
      if (!side.served && side.themes.length > 0)
        wrong.push(
          found(
            side.path,
            `选了${side.zh}主题，服务对象里没有${side.zh}`,
            `It has themes for ${side.en}, but does not serve them.`,
          ),
        )
    }
    return wrong
  },
  example: {
    breaks: { served: ['1', '2'], themes: { persons: ['就业创业'], legalPersons: [] } },
    holds: { served: ['2'], themes: { persons: [], legalPersons: ['设立变更'] } },
  },
}
