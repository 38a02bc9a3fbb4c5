export { addMaterial, type NewMaterial } from './add-material.ts'
export { certificateTypes } from './certificate-types.ts'
export { raiseTrust, revokeMaterial } from './change-material.ts'
export {
  type Held,
  lookIntoVault,
  materialIdsForTypes,
  materialsById,
  materialsForTypes,
  materialsOfFile,
} from './find-materials.ts'
export { importPackTypes } from './import/import-pack-types.ts'
export { importPackVault, type VaultPack } from './import/import-pack-vault.ts'
export { promiseMaterial, promisesFor } from './promise-material.ts'
export { vaultTopic } from './topics.ts'
