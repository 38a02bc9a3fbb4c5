import type { CodeList } from '@yimen/contract/forms/code-list.ts'
import type { FieldReference, Section } from '@yimen/contract/forms/form.ts'
import type { CompiledField, CompiledGroup, CompiledSection, FormDefinition } from './compiled-form.ts'
import type { FormFault } from './fault.ts'

/** The parts of a form looked up by code, and what could not be looked up. */
export type FormIndex = {
  readonly sections: readonly CompiledSection[]
  readonly fields: ReadonlyMap<string, CompiledField>
  readonly groups: ReadonlyMap<string, CompiledGroup>
  readonly faults: readonly FormFault[]
}

function unknownElement(code: string): FormFault {
  return {
    code: 'form.unknown-element',
    path: code,
    message: {
      zh: `表单里用到的要素 ${code} 没有定义`,
      en: `The form uses element ${code}, which is not defined`,
    },
  }
}

function unknownList(code: string, list: string): FormFault {
  return {
    code: 'form.unknown-code-list',
    path: code,
    message: {
      zh: `要素 ${code} 的代码表 ${list} 没有定义`,
      en: `Code list ${list} of element ${code} is not defined`,
    },
  }
}

function twice(code: string): FormFault {
  return {
    code: 'form.element-twice',
    path: code,
    message: {
      zh: `${code} 在表单里出现了两次，只能出现一次`,
      en: `${code} stands twice in the form; it may stand once`,
    },
  }
}

/** Looks up elements and code lists of every field. Members of a group keep their order on screen as steps for now. */
export function indexFields(definition: FormDefinition): FormIndex {
  const elements = new Map(definition.elements.map((element) => [element.code, element]))
  const lists = new Map<string, CodeList>(definition.codeLists.map((list) => [list.code, list]))
  const fields = new Map<string, CompiledField>()
  const groups = new Map<string, CompiledGroup>()
  const faults: FormFault[] = []
  let order = 0

  function addField(reference: FieldReference, section: Section, group?: string): CompiledField[] {
    const element = elements.get(reference.element)
    if (!element) {
      faults.push(unknownElement(reference.element))
      return []
    }
    const codeList = element.codeList === undefined ? undefined : lists.get(element.codeList)
    if (element.codeList !== undefined && !codeList) faults.push(unknownList(element.code, element.codeList))
    if (fields.has(element.code)) faults.push(twice(element.code))
    const field = { reference, element, codeList, section: section.code, group, order }
    order += 1
    fields.set(element.code, field)
    return [field]
  }

  const sections = definition.form.sections.map((section) => ({
    section,
    units: section.fields.flatMap((part): (CompiledField | CompiledGroup)[] => {
      if (!('group' in part)) return addField(part, section)
      if (groups.has(part.group)) faults.push(twice(part.group))
      const at = order
      const members = part.fields.flatMap((reference) => addField(reference, section, part.group))
      const group = { group: part, section: section.code, order: at, fields: members, steps: members }
      groups.set(part.group, group)
      return [group]
    }),
  }))
  for (const code of groups.keys()) if (fields.has(code)) faults.push(twice(code))
  return { sections, fields, groups, faults }
}
