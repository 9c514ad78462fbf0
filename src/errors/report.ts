import { screenPattern } from '../paths'

/** What the host is told. It names nobody: no address, no e-mail, no token. docs/deployment.md describes it. */
export type ReportEvent = ErrorReport | VitalReport

interface ErrorReport {
  readonly kind: 'error'
  /** As the person reads it, where the screen says one. */
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

/** Tells the host, if it wants to know. Whatever its hook does, nothing comes of it here. */
export async function report(event: ReportEvent): Promise<void> {
  try {
    if (typeof window.konnectAccessReport === 'function') await window.konnectAccessReport(event)
  } catch {
    // The host's own.
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

/** Short enough to be read out on the phone: no letter that looks or sounds like another. */
export function newReference(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('')
}

const maxLength = 300

/**
 * What is left of a message when everything is taken out of it that could come from a person or an address: what stands in
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
