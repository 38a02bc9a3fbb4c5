export { type Live, type News, openLive } from './open-live.ts'
export { registerLive } from './register-live.ts'
