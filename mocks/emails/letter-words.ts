import type { Reader } from './reader'

/** The reason is a sentence that holds names, each set apart already: it goes in as it is. */
export function why(say: Reader['say'], reason: string): string {
  const place = '\ufffc'
  return say('email.why', { reason: place }).replace(place, () => reason)
}

export function greeting(say: Reader['say'], name: string | null): string {
  return name === null ? say('email.hello.nobody') : say('email.hello', { name })
}
