/**
 * Settings for a machine with two cores that also runs the server. A district changes one with
 * ALTER SYSTEM, which wins over this file. Durability stays as PostgreSQL ships it: fsync and
 * synchronous_commit on.
 */
const defaults: Readonly<Record<string, string>> = {
  max_connections: '120',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  max_parallel_workers_per_gather: '1',
  max_parallel_workers: '2',
  io_workers: '2',
  jit: 'off',
  huge_pages: 'off',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
}

/** The text of yimen.conf: our defaults, then what the caller wants otherwise. */
export function settingsFile(changes: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...defaults, ...changes }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`,
  )
  return `# Written at every start. Change a setting with ALTER SYSTEM, which wins over this file.\n${lines.join('\n')}\n`
}
