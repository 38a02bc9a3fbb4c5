export { upkeepModule } from './upkeep-module.ts'
