export { type Telling, tell } from './tell.ts'
export { developmentTextProvider, type TextProvider, useTextProvider } from './text/provider.ts'
