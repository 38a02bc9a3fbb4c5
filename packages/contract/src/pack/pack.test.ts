import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { checkIdentityNumber } from '../codes/identity-number.ts'
import { isSocialCreditCode } from '../codes/social-credit-code.ts'
import type { FormValues, Value } from '../forms/form-value.ts'
import { everyWordOf } from '../platform/written.ts'
import { packFiles, packFolders } from './files.ts'
import { folder, pathsOfPack, readJson, readSampleDistrict } from './read-pack.test-support.ts'

const pack = readSampleDistrict()
const paths = pathsOfPack()
const jsonPaths = paths.filter((path) => path.endsWith('.json'))
const organs = new Map(pack.organs.map((organ) => [organ.code, organ]))
const elements = new Map(pack.elements.map((element) => [element.code, element]))
const lists = new Map(pack.lists.map((list) => [list.code, list]))
const subjects = new Set([...pack.persons, ...pack.legalPersons].map(({ key }) => key))
const itemCodes = new Set(pack.items.map(({ code }) => code))
const text = jsonPaths.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n')

/** Values by element code; those in the rows of a repeat group by the code that they have there. */
function singleValues(values: FormValues): [string, Value][] {
  const pair = (code: string, value: Value): [string, Value] => [code, value]
  return Object.entries(values).flatMap(([code, filled]) =>
    (Array.isArray(filled) ? filled : [filled]).flatMap((each) =>
      typeof each === 'object' ? Object.entries(each) : [pair(code, each)],
    ),
  )
}

describe('the files', () => {
  test.each(Object.entries(packFiles))('%s follows its schema', (path, schema) => {
    expect(schema.safeParse(readJson(path)).error?.issues ?? []).toEqual([])
  })

  test.each(jsonPaths.filter((path) => path.includes('/')))('%s follows the schema of its folder', (path) => {
    const schema = path.startsWith('items/') ? packFolders.items : packFolders['state-tables']
    expect(schema.safeParse(readJson(path)).error?.issues ?? []).toEqual([])
  })

  it('are all known, and each item lies under its own name', () => {
    const known = [...Object.keys(packFiles), 'README.md']
    expect(paths.filter((path) => !path.includes('/')).toSorted()).toEqual(known.toSorted())
    expect(paths.filter((path) => path.startsWith('items/'))).toEqual(
      pack.items.map(({ code }) => `items/${code}.json`),
    )
    expect(pack.items).toHaveLength(14)
  })

  it('name for what is said of an agent the element that the agent is known by', () => {
    const ofAgents = pack.elements.flatMap(({ code, type, of }) => (of ? [{ code, type, of }] : []))
    expect(ofAgents.map(({ code }) => code)).toEqual(['X03', 'X04', 'X05'])
    expect(ofAgents.filter(({ type, of }) => elements.get(of.element)?.type !== type)).toEqual([])
  })

  it('name every store of data in both languages, by the organ that answers for it', () => {
    const stores = new Set(pack.organs.flatMap((organ) => organ.stores.map(({ zh, en }) => `${zh} = ${en}`)))
    const inChinese = new Set([...stores].map((store) => store.split(' = ')[0]))
    const exempted = pack.items.flatMap(({ content }) => content.materials.map(({ exemption }) => exemption))
    const wrong = exempted.filter((one) => one && !stores.has(everyWordOf(one.store).join(' = ')))
    expect(wrong.map((one) => one?.store)).toEqual([])
    const undertaken = pack.duties.filter(({ store }) => !stores.has(everyWordOf(store).join(' = ')))
    expect(undertaken.map(({ number }) => number)).toEqual([])
    expect(pack.duties.filter((duty) => typeof duty.basis === 'string')).toEqual([])
    const known = pack.entries.filter(({ organ }) => organ !== 'SELF').map(({ store }) => store)
    expect(known.filter((store) => !inChinese.has(store))).toEqual([])
  })

  it('say everything in English too, without Chinese characters in it', () => {
    const wrong = [...text.matchAll(/"(?:en|nameEnglish)": "([^"]*)"/g)].map(([, en]) => en ?? '')
    expect(wrong.filter((en) => en.trim() === '' || /\p{Script=Han}/u.test(en))).toEqual([])
  })
})

describe('what is invented', () => {
  test.each(pack.persons.map(({ key, identityNumber }) => [key, identityNumber]))(
    'identity number of %s is valid and belongs to nobody',
    (_, number) => {
      const check = checkIdentityNumber(number, '2026-11-24')
      expect(check.ok).toBe(true)
      expect(number.slice(14, 17)).toMatch(/^99[6-9]$/)
      expect(Number(number.slice(6, 10))).toBeGreaterThan(1926)
    },
  )

  it('has social credit codes that are valid, used once, and of a series not given out', () => {
    const codes = [...pack.organs, ...pack.legalPersons].flatMap(
      ({ socialCreditCode }) => socialCreditCode ?? [],
    )
    expect(codes.filter((code) => !isSocialCreditCode(code) || code.slice(8, 10) !== 'YM')).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('has phones and mobiles that nobody answers', () => {
    const dialled = [...text.matchAll(/"(1[3-9]\d{9}|0\d{2,3}-[\d-]{7,9})"/g)].map(([, phone]) => phone)
    expect(dialled.length).toBeGreaterThan(50)
    expect(dialled.filter((phone) => !/^(154000000\d\d|010-0000-\d{4})$/.test(phone ?? ''))).toEqual([])
  })

  it('names no officer of the budget book that the district is modelled on', () => {
    const officers = new Set([
      '515715b1b5a34bfb839640ebb45bb51cc2b54e12c1d7bb8b5e0d8843f11bdc04',
      'f486c4fd02581785cd53ef1490fe561f37c06302d8d42fdfc97aa59896c107b3',
      '0f9f86bcecc403082032cb15e4ae39e711c1e98d4c5968750151643d68998459',
      'e1f6e8debeb0a99da081e561f6b6c2160d474e20124ec1f77b1da4ddfbb7be2c',
    ])
    const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
    const windows = new Set(
      runs.flatMap((run) => [...run].flatMap((_, at) => [run.slice(at, at + 2), run.slice(at, at + 3)])),
    )
    const hash = (name: string) => createHash('sha256').update(name).digest('hex')
    expect([...windows].filter((name) => officers.has(hash(name)))).toEqual([])
  })
})

describe('references', () => {
  it('to organs name organs of the pack', () => {
    const named = [
      ...pack.items.map(({ content }) => content.organ.code),
      ...pack.staff.flatMap(({ organ, posts }) => [organ, ...posts.map((post) => post.organ)]),
      ...pack.halls.flatMap(({ organ, groups }) => [organ, ...groups.flatMap((group) => group.organs)]),
      ...pack.duties.map(({ organ }) => organ),
      ...pack.entries.map(({ organ }) => organ),
      ...pack.elements.map(({ source }) => source),
      ...pack.organs.flatMap(({ parent }) => parent ?? []),
    ]
    const unknown = named.filter((code) => !organs.has(code) && !['*', 'SELF', 'JD'].includes(code))
    expect(unknown).toEqual([])
    expect(organs.size).toBe(pack.organs.length)
  })

  it('from organs to places lie where the parent lies', () => {
    const misplaced = pack.organs.filter(
      ({ kind, parent, division }) =>
        kind === 'community' && !division?.startsWith(organs.get(parent ?? '')?.division ?? '-'),
    )
    expect(misplaced).toEqual([])
    expect(pack.organs.filter(({ kind }) => kind === 'subdistrict')).toHaveLength(15)
  })

  it('from counters number each counter of a hall once', () => {
    for (const { groups, counters } of pack.halls) {
      const numbers = groups.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      )
      expect(numbers).toEqual(Array.from({ length: counters }, (_, at) => at + 1))
    }
    expect(pack.halls.filter(({ counters }) => counters === 58)).toHaveLength(1)
  })

  it('to items name items of the pack', () => {
    const named = [
      ...pack.halls.flatMap(({ groups }) => groups.flatMap(({ items }) => items)),
      ...pack.staff.flatMap(({ posts }) => posts.flatMap(({ items }) => items ?? [])),
    ]
    expect(named.filter((code) => !itemCodes.has(code))).toEqual([])
  })

  it('from elements to code lists and to other elements exist', () => {
    const coded = pack.elements.filter(({ type }) => type === 'code' || type === 'code-list')
    expect(coded.filter(({ codeList }) => !lists.has(codeList ?? ''))).toEqual([])
    const others = pack.elements
      .flatMap(({ check }) => [check?.notBefore, check?.notAfter])
      .filter((code) => code !== undefined)
    expect(others.filter((code) => !elements.has(code))).toEqual([])
  })

  it('from duties to elements and materials exist', () => {
    const types = new Set(pack.materialTypes.map(({ code }) => code))
    expect(pack.duties.flatMap((duty) => duty.elements).filter((code) => !elements.has(code))).toEqual([])
    expect(pack.duties.flatMap((duty) => duty.materialTypes).filter((code) => !types.has(code))).toEqual([])
  })

  it('to persons and firms name those of the pack', () => {
    const named = [
      ...pack.relations.flatMap(({ person, subject }) => [person, subject]),
      ...pack.entries.map(({ subject }) => subject),
      ...pack.vault.map(({ subject }) => subject),
    ]
    expect(named.filter((key) => !subjects.has(key))).toEqual([])
    expect(subjects.size).toBe(pack.persons.length + pack.legalPersons.length)
  })
})

describe('what stores know', () => {
  it('is said of elements that exist, in codes of their lists', () => {
    const values = pack.entries.flatMap((entry) => singleValues(entry.values))
    const wrong = values.filter(([code, value]) => {
      const element = elements.get(code)
      const list = lists.get(element?.codeList ?? '')
      const codes = list?.entries.map((entry) => entry.code) ?? []
      const given = [value].flat()
      return (
        element === undefined || (list !== undefined && given.some((each) => !codes.includes(String(each))))
      )
    })
    expect(wrong).toEqual([])
  })

  it('comes under a duty of that organ that covers those elements, unless it is somebody’s own word', () => {
    const wrong = pack.entries.filter(({ duty, organ, values }) => {
      if (duty === undefined) return !['SELF', 'ZWFW', 'BANK'].includes(organ)
      const held = pack.duties.find(({ number }) => number === duty)
      return held?.organ !== organ || singleValues(values).some(([code]) => !held.elements.includes(code))
    })
    expect(wrong).toEqual([])
  })

  it('agrees with the persons and firms themselves', () => {
    const known = (key: string, code: string) =>
      pack.entries.find(({ subject, values }) => subject === key && code in values)?.values[code]
    for (const person of pack.persons.filter(({ key }) => known(key, 'P03') !== undefined)) {
      expect([known(person.key, 'P01'), known(person.key, 'P03')]).toEqual([
        person.name.zh,
        person.identityNumber,
      ])
    }
    for (const firm of pack.legalPersons) {
      expect([known(firm.key, 'L02'), known(firm.key, 'L01'), known(firm.key, 'L06')]).toEqual([
        firm.name.zh,
        firm.socialCreditCode,
        firm.founded,
      ])
      const head = pack.relations.find(
        ({ kind, subject }) => kind === 'legal-representative' && subject === firm.key,
      )
      expect(pack.persons.find(({ key }) => key === head?.person)?.name.zh).toBe(known(firm.key, 'L12'))
    }
  })

  it('lies in vaults as real files of a few kilobytes', () => {
    const types = new Set(pack.materialTypes.map(({ code }) => code))
    for (const { file, materialType } of pack.vault) {
      expect(types.has(materialType)).toBe(true)
      expect(readFileSync(join(folder, file)).subarray(0, 5).toString('latin1')).toBe('%PDF-')
      expect(statSync(join(folder, file)).size).toBeLessThan(65_536)
    }
    const held = new Set(pack.vault.map(({ file }) => file))
    expect(paths.filter((path) => path.startsWith('files/') && !held.has(path))).toEqual([])
  })
})

describe('the staff', () => {
  it('of every organ with items has a reviewer, where a step asks for one, and a decider', () => {
    const holds = (organ: string, role: string) =>
      pack.staff.some(({ posts }) =>
        posts.some((post) => post.organ === organ && post.role === role && !post.items),
      )
    const owners = new Set(pack.items.map(({ content }) => content.organ.code))
    expect([...owners].filter((organ) => !holds(organ, 'reviewer') || !holds(organ, 'decider'))).toEqual([])
  })

  it('keeps the three administrators apart, and each account once', () => {
    const administrators = pack.staff.filter(({ posts }) =>
      posts.some(({ role }) => role.endsWith('administrator')),
    )
    expect(administrators.map(({ posts }) => posts.length)).toEqual([1, 1, 1])
    const accounts = [...pack.staff.map(({ account }) => account), ...pack.persons.map(({ key }) => key)]
    expect(new Set(accounts).size).toBe(accounts.length)
  })
})
