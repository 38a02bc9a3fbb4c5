import { type TestServer, testServer } from '../../../../../../tests/setup/server.ts'
import { formsModule } from '../../forms/module.ts'
import { importPackItems } from '../import/import-pack-items.ts'
import { importPublishedList } from '../import/import-published-list.ts'
import { catalogModule } from '../module.ts'
import { loadSampleElements, samplePack } from './sample-pack.ts'

/** Rows of the kind that a real list is full of: they must not push the items aside that people mean. */
export const crowd = [
  '企业设立、变更、注销登记（公司设立登记）',
  '食品（含保健食品）经营许可（变更）',
  '公章刻制业特种行业许可（县级）',
  '社会保障卡申领',
  '建筑垃圾准运证核发',
].map((name, at) => ({
  department: '区行政审批局',
  mainItem: '未分类',
  name,
  itemCode: `511A0100${at}001-511602000000-000-115113016823646795-1-00`,
  areaCode: '511602000000',
  taskType: '1',
  deptCode: '68236467-9',
}))

/** A server with the fourteen sample items among `list`, whose departments all are organ SPJ. */
export async function sampleCatalogue(list: readonly unknown[]): Promise<TestServer> {
  const server = await testServer({ modules: [formsModule, catalogModule] })
  const { items, templates } = samplePack()
  await server.inDistrict(async (tx) => {
    const scope = { tx, district: server.district, now: server.clock.now(), append: () => undefined }
    await loadSampleElements(scope)
    await importPackItems(scope, items, templates)
    await importPublishedList(scope, list, async ({ name }) => ({ code: 'SPJ', name }))
  })
  return server
}
