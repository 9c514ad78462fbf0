/**
 * The locale for `Intl`. Digits are 0–9 in every language: browsers disagree on Arabic's, and an access code, a number of
 * a page and a count must not stand side by side in two scripts.
 */
export function formatsOf(locale: string): string {
  return `${locale}-u-nu-latn`
}

/**
 * A date as the language writes it, in the person's own time zone unless told. `at` in ms UTC, or a Date. Its spaces may
 * break: held together, it would break inside its year where the line is short (`overflow-wrap: anywhere`).
 */
export function formatDate(locale: string, at: number | Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatsOf(locale), options).format(at)
}
