import type { CollectedFile, CollectingConflict, ProposedField } from '@yimen/contract'
import { fold } from '../../../../platform/text/index.ts'
import { fieldsOf } from './match-fields.ts'

/** From this share of common labels on two forms count as the same one. */
const sameForm = 0.9
const fewestFields = 4

/** What stands out when forms are held against one another: forms twice, labels of two types, elements twice, gaps. */
export function findConflicts(files: readonly CollectedFile[]): CollectingConflict[] {
  return [...sameForms(files), ...otherTypes(files), ...twiceInOne(files), ...withoutElement(files)]
}

const wanted = (file: CollectedFile): ProposedField[] =>
  fieldsOf(file).filter(({ leaveOut }) => leaveOut === null)

type Read = { readonly file: CollectedFile; readonly labels: ReadonlySet<string> }

/** Each form joins the first group that it is the same as: one word for forty organs that use one form. */
function sameForms(files: readonly CollectedFile[]): CollectingConflict[] {
  const groups: { first: Read; others: Read[]; least: number }[] = []
  for (const file of files) {
    const read = { file, labels: new Set(wanted(file).map(({ label }) => fold(label))) }
    if (read.labels.size < fewestFields) continue
    const shares = groups.map(({ first }) => shareOf(first.labels, read.labels))
    const at = shares.findIndex((share) => share >= sameForm)
    const group = groups[at]
    if (group === undefined) groups.push({ first: read, others: [], least: 1 })
    else {
      group.others.push(read)
      group.least = Math.min(group.least, shares[at] ?? 1)
    }
  }
  return groups.flatMap(({ first, others, least }) => {
    if (others.length === 0) return []
    const all = [first, ...others].map(({ file }) => file)
    const organs = [...new Set(all.flatMap(({ organ }) => (organ === null ? [] : [organ])))]
    const percent = Math.round(least * 100)
    return [
      {
        kind: 'same-form' as const,
        files: all.map(({ file }) => file),
        message: {
          zh: `${all.length} 张表有 ${percent} % 相同${organs.length > 1 ? `，却在 ${organs.length} 个机构：${organs.join('、')}` : ''}，可以合成一张`,
          en: `${all.length} forms are ${percent} % the same${organs.length > 1 ? `, in ${organs.length} organs: ${organs.join(', ')}` : ''}; one form could do`,
        },
      },
    ]
  })
}

function shareOf(labels: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...labels].filter((label) => others.has(label)).length
  return both / (labels.size + others.size - both)
}

function otherTypes(files: readonly CollectedFile[]): CollectingConflict[] {
  const asked = files.flatMap((file) =>
    wanted(file).map(({ label, type }) => ({ file: file.file, label, type })),
  )
  const byLabel = Map.groupBy(asked, ({ label }) => fold(label))
  return [...byLabel.values()].flatMap((same) => {
    const types = new Set(same.map(({ type }) => type))
    const [first] = same
    if (types.size < 2 || first === undefined) return []
    const list = [...types].join(', ')
    return [
      {
        kind: 'same-label-other-type' as const,
        files: [...new Set(same.map(({ file }) => file))],
        message: {
          zh: `“${first.label}”在不同的表里格式不一样：${list}`,
          en: `“${first.label}” is asked for in different types: ${list}`,
        },
      },
    ]
  })
}

function twiceInOne(files: readonly CollectedFile[]): CollectingConflict[] {
  return files.flatMap((file) => {
    const single = file.sections.filter(({ repeats }) => !repeats).flatMap(({ fields }) => fields)
    const matched = single.filter(({ match }) => match !== null)
    return [...Map.groupBy(matched, ({ match }) => match).values()].flatMap((same) => {
      const [first] = same
      if (same.length < 2 || first === undefined) return []
      const labels = same.map(({ label }) => `“${label}”`)
      return [
        {
          kind: 'element-twice' as const,
          files: [file.file],
          message: {
            zh: `同一个要素 ${first.match} 问了 ${same.length} 次：${labels.join('、')}`,
            en: `Element ${first.match} is asked for ${same.length} times: ${labels.join(', ')}`,
          },
        },
      ]
    })
  })
}

/** Labels that no element means, in two files at least: the district could define one. */
function withoutElement(files: readonly CollectedFile[]): CollectingConflict[] {
  const asked = files.flatMap((file) =>
    wanted(file)
      .filter(({ match }) => match === null)
      .map(({ label }) => ({ file: file.file, label })),
  )
  return [...Map.groupBy(asked, ({ label }) => fold(label)).values()].flatMap((same) => {
    const named = [...new Set(same.map(({ file }) => file))]
    const [first] = same
    if (named.length < 2 || first === undefined) return []
    return [
      {
        kind: 'label-without-element' as const,
        files: named,
        message: {
          zh: `“${first.label}”在 ${named.length} 个文件里，还没有对上要素`,
          en: `“${first.label}” stands in ${named.length} files and matches no element yet`,
        },
      },
    ]
  })
}
