import { classifications, governmentClassesOf } from '../../classification/classes.ts'
import type { Random } from '../random.ts'
import { departments, districts, projectNames } from './names.ts'
import type { Detail, Plan } from './plan.ts'

const staffClasses = ['30101', '30102', '30103', '30107', '30112', '30199'] as const
const officeClasses = [
  '30201',
  '30205',
  '30206',
  '30207',
  '30211',
  '30215',
  '30216',
  '30217',
  '30228',
  '30231',
] as const
const projectClasses = ['30213', '30214', '30226', '30227', '30299', '31002', '31007', '31099'] as const

/** Draws the figures of a book in which everything agrees. */
export function makePlan(random: Random): Plan {
  const institution = random.chance(0.3)
  const amount = () =>
    BigInt(random.pick([random.whole(1, 99), random.whole(100, 9_999), random.whole(10_000, 900_000_000)]))
  const government = (department: string) => {
    const allowed = [...(governmentClassesOf(department) ?? [])].sort()
    const own = allowed.filter((code) => /^50[56]/.test(code) === institution)
    return random.pick(own.length > 0 ? own : allowed)
  }
  const basicRow = (fn: string, department: string): Detail => ({
    function: fn,
    department,
    government: government(department),
    project: `${department.startsWith('302') ? '日常公用支出' : '人员支出'}_${classifications.department.get(department)?.name ?? ''}`,
    basic: true,
    fund: false,
    fen: amount(),
  })
  let named = 0
  const offset = random.whole(0, projectNames.length - 1)
  const projectRow = (fn: string, fund = false): Detail => {
    const department = random.pick(projectClasses)
    named += 1
    const project = projectNames[(offset + named) % projectNames.length] ?? ''
    const fen =
      BigInt(random.whole(1, 90_000)) * 100_000n + (random.chance(0.3) ? BigInt(random.whole(1, 99_999)) : 0n)
    return { function: fn, department, government: government(department), project, basic: false, fund, fen }
  }
  const main = random.pick(['20101', '20102', '20103', '20106', '20138'])
  const several = <T>(most: number, make: () => T): T[] => Array.from({ length: random.whole(1, most) }, make)
  const details: Detail[] = [
    ...random.some(staffClasses, 2).map((code) => basicRow(`${main}01`, code)),
    ...random.some(officeClasses, 2).map((code) => basicRow(`${main}01`, code)),
    ...several(3, () => projectRow(`${main}02`)),
    ...(random.chance(0.5)
      ? random.some([...staffClasses, ...officeClasses], 1).map((code) => basicRow(`${main}50`, code))
      : []),
    ...several(6, () => projectRow(`${main}99`)),
    // A function that is spent on both kinds.
    ...(random.chance(0.4) ? [basicRow(`${main}99`, '30201'), basicRow(`${main}99`, '30101')] : []),
    ...(random.chance(0.5) ? several(4, () => projectRow('2069999')) : []),
    basicRow('2080505', '30108'),
    ...(random.chance(0.7) ? [basicRow('2080506', '30109')] : []),
    ...(random.chance(0.5) ? [basicRow('2101101', '30110'), basicRow('2101103', '30111')] : []),
    basicRow('2210201', '30113'),
    ...(random.chance(0.5) ? [basicRow('2210203', '30102')] : []),
    ...(random.chance(0.4) ? several(2, () => projectRow('2296002', true)) : []),
    ...(random.chance(0.2) ? [projectRow('2296006', true)] : []),
  ]
  const year = random.whole(2018, 2025)
  const project = details.filter(({ basic, fund }) => !basic && !fund)
  return {
    year,
    unit: `${random.pick(districts)}${random.pick(departments)}`,
    details,
    ...sources(random, details, `${main}02`),
    transfers: random.chance(0.3)
      ? several(2, () => ({ name: `${year}年专项补助经费（${random.whole(1, 9)}）`, fen: amount() }))
      : [],
    before: {
      basic: amount() + 1n,
      project: amount() + 1n,
      expenses: [random.chance(0.5) ? 0n : amount(), amount(), random.chance(0.7) ? 0n : amount(), amount()],
    },
    targets: random
      .some(
        project.map((detail) => detail.project),
        1,
      )
      .slice(0, 4),
  }
}

/** Now and then a part of a function's projects is paid from other sources than the year's appropriation. */
function sources(
  random: Random,
  details: readonly Detail[],
  fn: string,
): Pick<Plan, 'operation' | 'carriedOver'> {
  const smallest = details.filter((detail) => detail.function === fn).map(({ fen }) => fen)[0] ?? 0n
  const part = smallest / BigInt(random.whole(2, 5))
  const some = (probability: number) => new Map(part > 0n && random.chance(probability) ? [[fn, part]] : [])
  const operation = some(0.25)
  return { operation, carriedOver: operation.size > 0 ? new Map() : some(0.2) }
}
