import { signedIn } from '../auth/policy.ts'
import { defineModule, type Module } from '../modules/module.ts'
import { registerDownload } from './download.ts'
import { fileProblems } from './problems.ts'
import { scanQuarantined } from './scan-quarantined.ts'
import { sweepIncoming } from './sweep-incoming.ts'
import { registerUpload } from './upload.ts'

/** Uploads and downloads. `rooms` are the modules that say who else than the uploader may read a file. */
export function filesModule(rooms: readonly Module[]): Module {
  return defineModule({
    name: 'files',
    routes: [],
    policy: { 'files.upload-file': signedIn },
    problems: fileProblems.kinds,
    jobs: [scanQuarantined, sweepIncoming],
    extra(server, kernel) {
      registerUpload(server, kernel)
      registerDownload(server, kernel, rooms)
    },
  })
}
