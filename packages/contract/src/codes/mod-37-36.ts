const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Check character of ISO 7064 MOD 37,36 over digits and capital letters.
 * @throws RangeError on any other character.
 */
export function mod3736CheckCharacter(text: string): string {
  let product = 36
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) throw new RangeError(`MOD 37,36 takes digits and capital letters, not ${character}`)
    const sum = (product + value) % 36
    product = ((sum === 0 ? 36 : sum) * 2) % 37
  }
  return alphabet.charAt((37 - product) % 36)
}
