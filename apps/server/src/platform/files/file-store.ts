import type { Readable } from 'node:stream'

/** Bytes from `start` to `end`, both included. */
export type ByteRange = { readonly start: number; readonly end: number }

/** A content that a store holds, and when it was written. */
export type StoredContent = { readonly key: string; readonly at: Date }

/** Where the content of files lies. Keys name the content (district and hash), so that the same is kept once. */
export type FileStore = {
  /** Says what it is and where, without secrets: for `doctor`. */
  readonly name: string
  /** Keeps the file at `path`; durable when it answers. The same key again changes nothing. */
  put(key: string, content: { readonly path: string; readonly sha256: string }): Promise<void>
  /** Throws `FileStoreAway` when the content cannot be had. */
  get(key: string, range?: ByteRange): Promise<Readable>
  remove(key: string): Promise<void>
  /** Everything whose key begins with `prefix` (a whole folder, ending in `/`), in any order. */
  list(prefix: string): AsyncIterable<StoredContent>
  /** Writes, reads and removes a small file. Throws what is wrong. */
  check(): Promise<void>
}

/** The store cannot be reached, or does not have what it should have. */
export class FileStoreAway extends Error {
  override readonly name = 'FileStoreAway'
}

/** The key of a content within its district. */
export function contentKey(district: string, sha256: string): string {
  return `${district}/${sha256.slice(0, 2)}/${sha256}`
}
