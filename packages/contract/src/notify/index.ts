export * from './notices.ts'
export * from './text-messages.ts'
