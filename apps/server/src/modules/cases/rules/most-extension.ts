import type { ItemContent } from '@yimen/contract'

/** 行政许可法 art. 42: ten working days; fifteen where several organs decide together (统一、联合、集中办理). */
export const singleOrganExtension = 10
export const jointExtension = 15

/** By how many working days the period of an item may be extended, once. */
export function mostExtension(content: Pick<ItemContent, 'jointDepartments'>): number {
  return content.jointDepartments.length > 0 ? jointExtension : singleOrganExtension
}
