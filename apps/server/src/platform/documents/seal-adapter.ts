/** Whose seal, and which: the organ's own, or one for approvals or for services. */
export type Seal = {
  readonly organName: string
  readonly kind: 'official' | 'approval' | 'service'
  /** A sample district: the seal says so in itself. */
  readonly sample: boolean
}

/** What puts seals on documents. */
export type SealAdapter = {
  readonly name: string
  /** What a document sealed by it says about its seal; null when the signature speaks for itself. */
  readonly note: string | null
  /** The picture of the seal as SVG, 120 × 120. */
  picture(seal: Seal): Promise<string>
  /** Signs the finished PDF. Answers the signed one. */
  sign(pdf: Uint8Array, seal: Seal): Promise<Uint8Array>
  /** Throws what is wrong with it. */
  check(): Promise<void>
}
