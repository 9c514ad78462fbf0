/**
 * The locale for `Intl`. Digits are 0–9 in every language: browsers disagree on Arabic's, and an access code, a number of
 * a page and a count must not appear side by side in two scripts.
 */
export function intlLocale(locale: string): string {
  return `${locale}-u-nu-latn`
}

/**
 * A date as the language writes it, in the person's own time zone unless told. `at` in ms UTC, or a Date. Its spaces may
 * break: held together, it would break inside its year where the line is short (`overflow-wrap: anywhere`).
 */
export function formatDate(locale: string, at: number | Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(intlLocale(locale), options).format(at)
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u
/** Bidi control characters. Inside a name they could reverse the rest of the sentence. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * A person's or portal's own text, for a sentence written in `dir`. Text of the other direction is put
 * into isolates (https://www.unicode.org/reports/tr9/), so that it and the sentence keep their order. Any
 * other text stays exactly as it is, so that people and tools find names. In an element of its own, use `<bdi>`.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const plain = text.replace(controls, '')
  const isOther = dir === 'ltr' ? rightToLeft.test(plain) : leftToRight.test(plain)
  return isOther ? `\u2068${plain}\u2069` : plain
}
