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

function sameForms(files: readonly CollectedFile[]): CollectingConflict[] {
  const read = files.map((file) => ({ file, labels: new Set(wanted(file).map(({ label }) => fold(label))) }))
  const found: CollectingConflict[] = []
  for (const [at, { file, labels }] of read.entries()) {
    if (labels.size < fewestFields) continue
    for (const other of read.slice(at + 1)) {
      if (other.labels.size < fewestFields) continue
      const both = [...labels].filter((label) => other.labels.has(label)).length
      const share = both / (labels.size + other.labels.size - both)
      if (share < sameForm) continue
      const percent = Math.round(share * 100)
      const apart = file.organ !== other.file.organ && file.organ !== null && other.file.organ !== null
      found.push({
        kind: 'same-form',
        files: [file.file, other.file.file],
        message: {
          zh: `两张表有 ${percent} % 相同${apart ? `，却在两个机构：${file.organ}、${other.file.organ}` : ''}，可以合成一张`,
          en: `${percent} % of the two forms is the same${apart ? `, in two organs: ${file.organ}, ${other.file.organ}` : ''}; one form could do`,
        },
      })
    }
  }
  return found
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
