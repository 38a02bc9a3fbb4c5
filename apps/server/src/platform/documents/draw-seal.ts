import { glyphOutline, round } from './glyph-outline.ts'
import type { Seal } from './seal-adapter.ts'

/** Cinnabar, as ink pads have it. */
const red = '#d7252a'
const middle = 60
const rim = 57
const lowerText = { official: '', approval: '行政审批专用章', service: '政务服务专用章' } as const

/**
 * The picture of a round seal: rim, star, the organ's name along the upper arc, the purpose below. Sizes follow the
 * seals of administrative organs (国发〔1999〕25号: round, star in the middle, name from left to right), 42 mm.
 */
export async function drawSeal({ organName, kind, sample }: Seal): Promise<string> {
  const lower = sample ? '（样例）' : lowerText[kind]
  const parts = [
    `<circle cx="${middle}" cy="${middle}" r="${rim}" fill="none" stroke="${red}" stroke-width="3.2"/>`,
    `<path d="${star(16.5)}" fill="${red}"/>`,
    ...(await arc(organName)),
    ...(await line(lower, 93, lower.length > 5 ? 8 : 9)),
    ...(sample ? await line(lowerText[kind], 104, 6.5) : []),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">${parts.join('')}</svg>`
}

function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382
    const angle = (index * Math.PI) / 5
    return `${round(middle + reach * Math.sin(angle))} ${round(middle - reach * Math.cos(angle))}`
  })
  return `M${points.join('L')}Z`
}

/** The name over the upper arc. The longer it is, the wider the arc and the narrower the characters. */
async function arc(name: string): Promise<string[]> {
  const characters = [...name]
  const span = Math.min(225, 30 * (characters.length - 1))
  const step = characters.length > 1 ? span / (characters.length - 1) : 0
  const radius = 45
  const room = characters.length > 1 ? ((step * Math.PI) / 180) * radius : 15
  const width = Math.min(14, room * 1.02)
  return Promise.all(
    characters.map(async (character, index) => {
      const angle = -span / 2 + index * step
      const { path, transform } = await glyphOutline(character, { width, height: 15 })
      const turn = `rotate(${round(angle)} ${middle} ${middle}) translate(${middle} ${middle - radius})`
      return `<path d="${path}" transform="${turn} ${transform}" fill="${red}"/>`
    }),
  )
}

/** A straight line of text, its middle at `y`. */
async function line(text: string, y: number, size = 9): Promise<string[]> {
  const characters = [...text]
  return Promise.all(
    characters.map(async (character, index) => {
      const x = middle + (index - (characters.length - 1) / 2) * size
      const { path, transform } = await glyphOutline(character, { width: size, height: size * 1.1 })
      return `<path d="${path}" transform="translate(${round(x)} ${y}) ${transform}" fill="${red}"/>`
    }),
  )
}
