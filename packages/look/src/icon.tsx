export type IconName =
  | 'search'
  | 'check'
  | 'next'
  | 'back'
  | 'down'
  | 'clock'
  | 'pause'
  | 'warn'
  | 'camera'
  | 'phone'
  | 'person'
  | 'home'
  | 'file'
  | 'save'
  | 'close'
  | 'box'
  | 'hall'
  | 'book'

/** A sign in the colour of its text. Always beside a word, so it is silent to screen readers. */
export function Icon({ name }: { name: IconName }) {
  return <i className={`icon icon-${name}`} aria-hidden="true" />
}
