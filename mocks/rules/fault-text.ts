import type { Endpoint } from '../../src/contract/endpoint'
import { endpoints } from '../../src/contract/endpoints'
import { problemCodes, type ProblemCode } from '../../src/contract/problem'
import { faultForProblem } from './fault-for-problem'
import { type Fault, truncatedJson } from './fault'
import { parseJson } from './parse-json'

/** The text of a fault that cannot be parsed. The message is shown to the person. */
export class FaultTextError extends Error {
  override readonly name = 'FaultTextError'
}

const html = '<!doctype html><title>503</title><h1>503 Service Unavailable</h1>'

/** Answers that fit every operation. */
const namedFaults: Readonly<Record<string, Fault>> = {
  drop: { network: true },
  offline: { network: true },
  html: { status: 503, body: html },
  cut: { status: 200, body: truncatedJson },
  empty: { status: 200, body: null },
}

/**
 * Faults as a text that fits a link: `all=offline`, `list-apis=503:2` (the next two calls), `all=slow-3000~500`,
 * `authenticate-developer=approval-pending`, `list-apis=html:p30` (30 % of the calls), several with commas. JSON, as
 * `faults.set` takes it, is understood too. Throws FaultTextError.
 */
export function parseFaults(text: string): unknown {
  const trimmed = text.trim()
  if (trimmed.startsWith('[')) {
    const faults = parseJson(trimmed)
    if (faults === undefined) throw new FaultTextError('faults: neither short words nor JSON')
    return faults
  }
  return trimmed === '' ? [] : trimmed.split(',').map((part) => parseFault(part.trim()))
}

/** The same as a text: short where there is a short way to say it, else JSON. */
export function formatFaults(faults: readonly Fault[]): string {
  const short = faults.map(formatFault)
  return short.every((part) => part !== null) ? short.join(',') : JSON.stringify(faults)
}

const faultPattern = /^([\w-]+)=([\w~-]+)(?::p(\d{1,3}))?(?::(\d+))?$/

function parseFault(text: string): Fault {
  const [, target = '', answer = '', percent, times] = faultPattern.exec(text) ?? []
  if (!target) throw new FaultTextError(`faults: "${text}" is not OPERATION=ANSWER`)
  const endpoint = endpoints.find(({ id }) => id === target)
  if (!endpoint && target !== 'all') throw new FaultTextError(`faults: there is no operation "${target}"`)
  const fault = parseAnswer(answer, endpoint)
  if (!fault) throw new FaultTextError(`faults: "${answer}" is no answer of ${target}`)
  return {
    ...(endpoint && { operation: endpoint.id }),
    ...fault,
    ...(percent !== undefined && { chance: Math.min(Number(percent), 100) / 100 }),
    ...(times !== undefined && { times: Number(times) }),
  }
}

function parseAnswer(name: string, endpoint: Endpoint | undefined): Fault | null {
  const shape = Object.hasOwn(namedFaults, name) ? namedFaults[name] : undefined
  if (shape) return { ...shape }
  const [, ms, jitterMs] = /^slow-(\d{1,6})(?:~(\d{1,6}))?$/.exec(name) ?? []
  if (ms !== undefined) return { latencyMs: Number(ms), ...(jitterMs !== undefined && { jitterMs: Number(jitterMs) }) }
  if (/^[2-5]\d\d$/.test(name)) return { status: Number(name) }
  const code = problemCodes.find((each): each is ProblemCode => each === name)
  return code && endpoint ? faultForProblem(endpoint, code) : null
}

function formatFault(fault: Fault): string | null {
  const { operation = 'all', chance, times } = fault
  const suffix =
    (chance === undefined ? '' : `:p${Math.round(chance * 100)}`) + (times === undefined ? '' : `:${times}`)
  const candidates = [
    ...Object.keys(namedFaults),
    ...problemCodes,
    String(fault.status),
    `slow-${fault.latencyMs ?? 0}${fault.jitterMs === undefined ? '' : `~${fault.jitterMs}`}`,
  ]
  return candidates.map((answer) => `${operation}=${answer}${suffix}`).find((text) => parsesTo(text, fault)) ?? null
}

function parsesTo(text: string, fault: Fault): boolean {
  try {
    return canonicalJson(parseFault(text)) === canonicalJson(fault)
  } catch {
    return false
  }
}

function canonicalJson(fault: object): string {
  return JSON.stringify(Object.entries(fault).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
