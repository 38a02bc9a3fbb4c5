#!/usr/bin/env node
// The command line. Runs on any Node from 20 on: installs what is missing and goes on under the pinned Node.
import { join } from 'node:path'
import { handOver } from './bootstrap/hand-over.mjs'
import { installWhenMissing } from './bootstrap/install.mjs'
import { findNode } from './bootstrap/node24.mjs'
import { root } from './bootstrap/root.mjs'

await installWhenMissing()
handOver(findNode(), [join(root, 'apps', 'server', 'src', 'cli', 'main.ts'), ...process.argv.slice(2)])
