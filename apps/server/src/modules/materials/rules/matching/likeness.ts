/** How much two names share, 0 to 1, heavier the rarer what they share is among the names of the types. */
export type Likeness = (known: string, asked: string) => number

type Features = { readonly all: ReadonlySet<string>; readonly weight: number }

/** A pair of signs that no type has tells something, but it may only narrow the thing down. */
const unknownShare = 0.7
/** What the known name has and the asked one lacks tells more than what was added to it. */
const knownShare = 0.6
/** In Chinese the thing stands last: names that end in another sign are less alike. */
const otherEnd = 0.7

/** Documents that are named by what stands before: a nurse's 执业证书 is another one than a clinic's. */
const kinds =
  /^(.*?)(?:经营许可证|生产许可证|许可证|执业证书?|资格证书?|登记证书?|合格证|检测报告|评估报告|报告|清单|合同|制度|批准文件|备案证明)$/u
/** How much must be shared of what stands before. */
const sameKind = 0.5

/** Weighs signs and pairs of signs by the names of all types: 食品 tells more than 许可证. */
export function likenessAmong(names: readonly { readonly code: string; readonly same: string }[]): Likeness {
  const types = new Set(names.map(({ code }) => code)).size
  const users = new Map<string, Set<string>>()
  for (const { code, same } of names)
    for (const feature of featuresOf(same)) users.set(feature, (users.get(feature) ?? new Set()).add(code))
  const weightOf = (feature: string) => {
    const used = users.get(feature)?.size
    const rare = used === undefined ? unknownShare * Math.log(1 + types) : Math.log(1 + types / used)
    return feature.length === 1 ? rare / 2 : rare
  }
  const seen = new Map<string, Features>()
  const weighed = (text: string): Features => {
    const before = seen.get(text)
    if (before) return before
    const all = featuresOf(text)
    const features = { all, weight: sum(all, weightOf) }
    if (seen.size < 5_000) seen.set(text, features)
    return features
  }
  const shared: Likeness = (known, asked) => {
    const [one, other] = [weighed(known), weighed(asked)]
    const whole = knownShare * one.weight + (1 - knownShare) * other.weight
    if (whole === 0) return 0
    const both = sum(
      [...one.all].filter((feature) => other.all.has(feature)),
      weightOf,
    )
    return both / whole
  }
  return (known, asked) => {
    const [one, other] = [kinds.exec(known)?.[1], kinds.exec(asked)?.[1]]
    const another = one !== undefined && other !== undefined && shared(one, other) < sameKind
    return shared(known, asked) * (another || known.at(-1) !== asked.at(-1) ? otherEnd : 1)
  }
}

function featuresOf(text: string): Set<string> {
  const signs = [...text]
  return new Set(
    signs.flatMap((sign, at) => [sign, ...(at + 1 < signs.length ? [sign + signs[at + 1]] : [])]),
  )
}

function sum(features: Iterable<string>, weightOf: (feature: string) => number): number {
  let total = 0
  for (const feature of features) total += weightOf(feature)
  return total
}
