import * as contract from '@yimen/contract'
import Fastify from 'fastify'
import { describeApi } from './openapi.ts'
import { describe } from './register-route.ts'

/** Every route that the contract package declares, in the order of their names. */
export function allContracts(): contract.Contract[] {
  return Object.values(contract)
    .flatMap((value: unknown) => (isContract(value) ? [value] : []))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

function isContract(value: unknown): value is contract.Contract {
  return (
    typeof value === 'object' && value !== null && 'path' in value && 'method' in value && 'response' in value
  )
}

/** The OpenAPI description of the whole contract, without a server behind it: what clients are made from. */
export async function describeContract(): Promise<unknown> {
  const server = Fastify()
  await describeApi(server)
  for (const one of allContracts()) {
    server.route({
      method: one.method,
      url: one.path,
      schema: describe(one),
      validatorCompiler: () => () => true,
      serializerCompiler: () => JSON.stringify,
      handler: async () => undefined,
    })
  }
  await server.ready()
  const description = server.swagger()
  await server.close()
  return description
}
