import { screenPattern } from '../paths'

/** A report to the host. Contains no personal data: no address, no e-mail, no token. docs/deployment.md describes it. */
export type ReportEvent = ErrorReport | VitalReport

interface ErrorReport {
  readonly kind: 'error'
  /** The reference that the screen shows, if it shows one. */
  readonly reference: string
  readonly name: string
  readonly message: string
  /** `/portal/:slug/login`; '' where there is no screen. */
  readonly screen: string
}

interface VitalReport {
  readonly kind: 'vital'
  readonly name: 'CLS' | 'FCP' | 'INP' | 'LCP' | 'TTFB'
  /** In ms; CLS has no unit. */
  readonly value: number
  readonly rating?: 'good' | 'needs-improvement' | 'poor'
  /** Where the page was opened. */
  readonly screen: string
}

/** Calls the host's hook, if there is one. Errors of the hook are ignored. */
export async function report(event: ReportEvent): Promise<void> {
  try {
    if (typeof window.konnectAccessReport === 'function') await window.konnectAccessReport(event)
  } catch {
    // An error of the host's hook.
  }
}

export function reportError(error: unknown, reference: string): void {
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: '' }
  void report({
    kind: 'error',
    reference,
    name: name.replace(/\W/g, '').slice(0, 60),
    message: redactPersonalData(message),
    screen: screenPattern(window.location.pathname) ?? '',
  })
}

/** Short enough to be read out on the phone, without letters that look or sound like another. */
export function newReference(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('')
}

const maxLength = 300

/**
 * What is left of a message when everything is removed that could come from a person or an address: text in
 * double quotes (browsers quote the data there), addresses of both kinds, long numbers and names of random letters.
 */
export function redactPersonalData(message: string): string {
  return message
    .replace(/["“”`][^]*["“”`]/g, '…')
    .replace(/\b\w+:\/\/\S+/g, (address) => /\/assets\/[\w.-]+\.js(?=$|\W)/.exec(address)?.[0] ?? '…')
    .replace(/\S*[@?#%=&]\S*/g, '…')
    .replace(/(?<!\/assets\/[\w.-]*)(?:[\w-]{24,}|\d{5,})/g, '…')
    .slice(0, maxLength)
}
