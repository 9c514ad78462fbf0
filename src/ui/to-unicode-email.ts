/**
 * An address as people write it: an international domain, which goes on the wire in its ASCII form, is shown in its own
 * letters. Chromium hands an e-mail field's value out in ASCII, whatever was typed.
 */
export function toUnicodeEmail(email: string): string {
  const at = email.lastIndexOf('@') + 1
  const domain = email.slice(at).replace(/(^|\.)xn--([a-z0-9-]+)/gi, (label, dot: string, code: string) => {
    const letters = decodePunycode(code.toLowerCase())
    return letters === undefined ? label : dot + letters
  })
  return email.slice(0, at) + domain
}

/** Punycode, RFC 3492, sections 6.1 and 6.2. Undefined for what is none. */
function decodePunycode(code: string): string | undefined {
  const last = code.lastIndexOf('-')
  const points = Array.from(code.slice(0, Math.max(0, last)), (letter) => letter.charCodeAt(0))
  let [point, place, bias] = [128, 0, 72]
  for (let at = last + 1; at < code.length;) {
    const before = place
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(code.charAt(at++) || ' ')
      if (digit < 0) return undefined
      place += digit * weight
      const threshold = Math.min(26, Math.max(1, step - bias))
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const count = points.length + 1
    bias = adapt(place - before, count, before === 0)
    point += Math.floor(place / count)
    place %= count
    if (point > 0x10ffff) return undefined
    points.splice(place++, 0, point)
  }
  return String.fromCodePoint(...points)
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > 455; steps += 36) rest = Math.floor(rest / 35)
  return steps + Math.floor((36 * rest) / (rest + 38))
}
