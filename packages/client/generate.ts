import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTypes, { astToString } from 'openapi-typescript'
import { describeContract } from '../../apps/server/src/platform/http/describe-contract.ts'

const header = `// Made from the contract by \`npm run client\`. Do not edit.\n`
const folder = fileURLToPath(new URL('./src/generated/', import.meta.url))

/** The typed client's types, made from the OpenAPI description of the contract. */
export async function generateTypes(): Promise<string> {
  const description = await describeContract()
  return header + astToString(await openapiTypes(JSON.stringify(description)))
}

if (import.meta.main) {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}api.d.ts`, await generateTypes())
  console.log('packages/client/src/generated/api.d.ts')
}
