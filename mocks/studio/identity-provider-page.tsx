import { useEffect, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import * as z from 'zod/mini'
import { loadDocument } from '../../src/loading/document'
import { identityProviderPath } from '../handlers/identity-provider'
import { IdentityProviderView, readIdentityProviderForm } from './identity-provider-view'
import { descriptionSchema, type IdentityProviderDescription } from './identity-provider-schema'
import './studio.css'
import { words } from './words'

const answerSchema = z.object({ location: z.string() })

/** `/__mock/idp?state=…`: where single sign-on ends up in mock mode. */
export function IdentityProviderPage(): ReactNode {
  const [parameters] = useSearchParams()
  const state = parameters.get('state') ?? ''
  const [description, setDescription] = useState<IdentityProviderDescription | 'unknown' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    document.title = words.identityProvider
    const left = new AbortController()
    fetchDescription(state, left.signal).then(
      (next) => setDescription(next),
      () => left.signal.aborted || setDescription('unknown'),
    )
    return () => left.abort()
  }, [state])

  if (description === null) return <main className="mock-page">{words.loading}</main>
  if (description === 'unknown') return <UnknownSignIn />
  return (
    <IdentityProviderView
      state={state}
      description={description}
      problem={problem}
      onPerson={(form) => {
        const field = form?.elements.namedItem('email')
        if (field instanceof HTMLInputElement) field.value = ''
      }}
      onSubmit={(form, submitter) => {
        const answer = readIdentityProviderForm(new FormData(form, submitter))
        if (answer === null) return setProblem(words.nobody)
        submitDecision(answer).catch(() => setProblem(words.idpExpired))
      }}
    />
  )
}

function UnknownSignIn(): ReactNode {
  return (
    <main className="mock-page mock-narrow">
      <h1>{words.identityProvider}</h1>
      <p role="alert">{words.idpExpired}</p>
      <p>
        <a href="/">{words.konnect}</a>
      </p>
    </main>
  )
}

async function fetchDescription(state: string, signal: AbortSignal): Promise<IdentityProviderDescription> {
  const response = await fetch(`${identityProviderPath}?${new URLSearchParams({ state })}`, { signal })
  return descriptionSchema.parse(await response.json())
}

async function submitDecision(answer: object): Promise<void> {
  const response = await fetch(identityProviderPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
  })
  loadDocument(answerSchema.parse(await response.json()).location)
}
