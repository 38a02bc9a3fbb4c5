import type { Language, Sentence, StaffRole } from '@yimen/contract'
import type { Reading } from '../reading.ts'

const roles: Readonly<Record<StaffRole, Sentence>> = {
  clerk: { zh: '综合窗口', en: 'counter clerk' },
  reviewer: { zh: '审查', en: 'reviewer' },
  decider: { zh: '决定', en: 'decider' },
  'catalogue-editor': { zh: '事项管理', en: 'catalogue editor' },
  'data-steward': { zh: '数据专员', en: 'data steward' },
  'data-coordinator': { zh: '数据统筹', en: 'data coordinator' },
  director: { zh: '负责人', en: 'director' },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'audit administrator' },
}

type NamedOrgan = { readonly code: string; readonly shortNameEnglish: string | null }

/** A post in words: 区民政局 · 审查. The record has the organ in Chinese; `organs` know its English name. */
export function sayPost(
  { organ, organName, role }: NonNullable<Reading['post']>,
  language: Language,
  organs: readonly NamedOrgan[],
): string {
  return `${language === 'zh' ? organName : englishName(organ, organName, organs)} · ${roles[role][language]}`
}

function englishName(code: string, organName: string, organs: readonly NamedOrgan[]): string {
  if (code === '*') return 'Whole district'
  return organs.find((organ) => organ.code === code)?.shortNameEnglish ?? organName
}
