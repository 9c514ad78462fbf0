/** Random values that a replay of the same requests finds again. */
export interface Random {
  /** UUID, version 4. */
  uuid(): string
}

/** The random values of one step: the same seed and sequence give the same ones. A purpose has values of its own. */
export function createRandom(seed: number, sequence: number, purpose = ''): Random {
  const next = createGenerator(purpose ? `${seed}:${sequence}:${purpose}` : `${seed}:${sequence}`)
  return { uuid: () => uuidFrom(randomHex(next, 16)) }
}

/** A seed for the world after this one: nothing issued here may be valid there. */
export function nextSeed(seed: number, sequence: number): number {
  return createGenerator(`${seed}:${sequence}:world`)()
}

/** sfc32 by Chris Doty-Humphrey, seeded with a 128-bit hash (cyrb128) of the label; 32-bit unsigned values. */
function createGenerator(label: string): () => number {
  let [a, b, c, d] = cyrb128(label)
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  return next
}

function cyrb128(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067)
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233)
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213)
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179)
  }
  return [h1, h2, h3, h4]
}

function randomHex(next: () => number, bytes: number): string {
  let text = ''
  while (text.length < bytes * 2) text += next().toString(16).padStart(8, '0')
  return text.slice(0, bytes * 2)
}

function uuidFrom(digits: string): string {
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-')
}
