import { defineModule, type Module } from '../modules/module.ts'
import { forgetKeys } from './forget-keys.ts'
import { keepPartitions } from './keep-partitions.ts'
import { purgeUploads } from './purge-uploads.ts'
import { sweepContents } from './sweep-contents.ts'

/** What the server does by night to keep itself in order. `rooms` are the modules that say which files they use. */
export function upkeepModule(rooms: readonly Module[], options: { readonly keepKeysDays: number }): Module {
  return defineModule({
    name: 'upkeep',
    routes: [],
    policy: {},
    jobs: [keepPartitions, forgetKeys(options.keepKeysDays), purgeUploads(rooms), sweepContents],
  })
}
