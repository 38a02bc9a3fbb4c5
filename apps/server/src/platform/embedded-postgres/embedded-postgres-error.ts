/** The embedded database cannot be had on this machine; the message says why and what a person can do. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}
