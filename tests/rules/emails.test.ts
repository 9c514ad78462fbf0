import { describe, expect, test } from 'vitest'
import { developerApproved } from '../../mocks/emails/developer-approved'
import { developerKnown } from '../../mocks/emails/developer-known'
import { developerVerify } from '../../mocks/emails/developer-verify'
import { konnectInvitation } from '../../mocks/emails/konnect-invitation'
import { konnectInvitedWelcome } from '../../mocks/emails/konnect-invited-welcome'
import { konnectKnown } from '../../mocks/emails/konnect-known'
import { konnectWelcome } from '../../mocks/emails/konnect-welcome'
import { renderEmail } from '../../mocks/emails/render-email'
import type { EmailTemplate } from '../../mocks/emails/template'
import { escapeHtml, parseSender } from '../../mocks/emails/render-html'
import { isSafeInGreeting } from '../../mocks/emails/greeting'
import { passwordChanged } from '../../mocks/emails/password-changed'
import { passwordReset } from '../../mocks/emails/password-reset'
import { createRecipient } from '../../mocks/emails/recipient'
import { trialNotice } from '../../mocks/emails/trial-notice'
import { languageLocales } from '../../src/i18n/locale'

const nasty = '<img src=x onerror="alert(1)"> & {name} \'q\''
const url = (path: string) => `http://localhost:3000/${path}#token=1&email=a%40b.test`
const portal = { portal: nasty, name: nasty }
const known = { ...portal, logIn: url('login'), forgot: url('forgot') }

const templates: Record<string, EmailTemplate> = {
  'developer verify': developerVerify({ ...portal, approved: false, verify: url('verify') }),
  'developer verify, approved at once': developerVerify({ ...portal, approved: true, verify: url('verify') }),
  'developer known, pending': developerKnown({ ...known, status: 'pending', verify: null }),
  'developer known, unfinished': developerKnown({ ...known, status: 'approved', verify: url('verify') }),
  'developer known, rejected': developerKnown({ ...known, status: 'rejected', verify: null }),
  'developer known, revoked': developerKnown({ ...known, status: 'revoked', verify: null }),
  'developer approved': developerApproved({ ...portal, hasPassword: true, logIn: url('login'), register: url('r') }),
  'password reset': passwordReset({ place: nasty, name: nasty, reset: url('reset') }),
  'password changed': passwordChanged({
    place: nasty,
    name: nasty,
    logIn: { realm: 'portal', href: url('login') },
    forgot: url('forgot'),
  }),
  'konnect welcome': konnectWelcome({ name: nasty, verify: url('verify') }),
  'konnect known': konnectKnown({ name: nasty, signIn: url('login'), forgot: url('forgot') }),
  'konnect invitation': konnectInvitation({ organization: nasty, code: nasty, register: url('register') }),
  'konnect invited welcome': konnectInvitedWelcome({ organization: nasty, welcome: url('welcome') }),
  'trial notice': trialNotice({ name: nasty, organization: nasty, endsAt: Date.UTC(2026, 3, 1), plan: url('plan') }),
}

const everyone = languageLocales.map((locale) => createRecipient(locale))

describe.each(Object.entries(templates))('the e-mail %s', (name, template) => {
  const written = everyone.map((reader) => ({ reader, said: template(reader), ...renderEmail(template, reader) }))

  test('has one action, whose link is its first and stands in full in text and HTML', () => {
    for (const { said, text, html, links } of written) {
      expect(links[0]).toBe(said.action.href)
      expect(html.match(/class="button"/g)).toHaveLength(1)
      for (const link of links) {
        expect(text).toContain(link)
        expect(html).toContain(`href="${escapeHtml(link)}"`)
      }
      expect(html).toContain(`>${escapeHtml(said.action.href)}</a>`)
    }
  })

  test('escapes what people typed', () => {
    for (const { html } of written) {
      expect(html).not.toContain('<img')
      if (template(createRecipient(null)).name === nasty) expect(html).toContain(escapeHtml(nasty))
    }
  })

  test('says the same in text and in HTML, and why it came', () => {
    for (const { said, text, html } of written) {
      for (const paragraph of [...said.paragraphs, said.reason]) {
        expect(text).toContain(paragraph)
        expect(html.replaceAll(/<\/?strong[^>]*>/g, '')).toContain(escapeHtml(paragraph))
      }
    }
  })

  test('says whom it is from, first of all, with a mark but without a picture', () => {
    const sender = name.startsWith('konnect') || name === 'trial notice' ? 'Konnect' : nasty
    for (const { text, html } of written) {
      expect(parseSender(html)).toBe(sender)
      expect(text.startsWith(`${sender}\n\n`)).toBe(true)
      expect(html.indexOf(`<bdi>${escapeHtml(sender)}</bdi>`)).toBeLessThan(html.indexOf('<h1>'))
      expect(html).not.toMatch(/<img|url\(/)
    }
  })

  test('shows its first sentence in the list of messages, before anything else', () => {
    for (const { said, html } of written) {
      const body = html.slice(html.indexOf('<body'))
      expect(body.indexOf(escapeHtml(said.paragraphs[0] ?? ''))).toBe(
        body.indexOf('</div>') - escapeHtml(said.paragraphs[0] ?? '').length,
      )
    }
  })

  test('names its language and direction', () => {
    for (const { reader, html } of written) {
      const dir = ['ar', 'he'].includes(reader.locale) ? 'rtl' : 'ltr'
      expect(html).toContain(`<html lang="${reader.locale}" dir="${dir}">`)
    }
  })

  test('says "trial" and "already" in its English subject only where it should', () => {
    const { subject } = renderEmail(template, createRecipient(null))
    expect(subject.toLowerCase().includes('trial')).toBe(name === 'trial notice')
    expect(subject.includes('already')).toBe(name.includes('known'))
  })
})

test('an access code stands apart, from left to right in every language', () => {
  for (const reader of everyone) {
    const template = konnectInvitation({ organization: 'Acme', code: 'AB-12', register: url('register') })
    expect(renderEmail(template, reader).html).toContain('<strong class="code" dir="ltr">AB-12</strong>')
  }
})

test('Konnect’s e-mails are in Konnect’s colour, a portal’s are not', () => {
  const html = (place: string) =>
    renderEmail(passwordReset({ place, name: 'N', reset: url('r') }), createRecipient('en')).html
  expect(html('Konnect')).toContain('<body class="konnect">')
  expect(html('Acme Dev Portal')).toContain('<body class="portal">')
})

test.each([
  'Ada Lovelace',
  'J. R. R. Tolkien',
  'J.R.R. Tolkien',
  'Sammy Davis Jr.',
  'Müller-Lüdenscheidt, Dr. h. c.',
  "O'Brien",
  'Anne 3rd',
  'محمد عبد الله',
  '山田 太郎',
  'Augusta Ada Byron King-Noel, Countess of Lovelace, née The Honourable Augusta Ada Gordon',
])('greets %s by name', (name) => {
  expect(isSafeInGreeting(name)).toBe(true)
})

test.each([
  'Win at http://evil.test',
  'Win at HTTPS:evil',
  'evil.test/win',
  'Look at evil.test',
  'www.evil',
  'x.co',
  'ｅｖｉｌ．ｔｅｓｔ',
  'evil。test',
  'evil\u200b.test',
  'пример.рф',
  'mailto:win@evil.test',
  'win@evil',
  '192.0.2.1',
  '\\\\evil\\share',
  'Call +1 (555) 010-99 now',
  'Ada\nYou have won',
  'Ada\r\nBcc: x',
  'Ada\u2028You have won',
  'Ada\u0007',
  'You have won a prize. '.repeat(6),
])('greets nobody by %j', (name) => {
  expect(isSafeInGreeting(name)).toBe(false)
  for (const reader of everyone) {
    const { text, html } = renderEmail(passwordReset({ place: 'Acme', name, reset: url('reset') }), reader)
    expect(text).toContain(`\n\n${reader.t('email.shared.hello.nobody')}\n\n`)
    expect(html).toContain(`<p>${escapeHtml(reader.t('email.shared.hello.nobody'))}</p>`)
    expect(text).not.toContain(name)
    expect(html).not.toContain(escapeHtml(name))
  }
})

test('a name with line breaks does not add a header to the e-mail', () => {
  const template = passwordReset({ place: 'A\r\nBcc: x@y.test', name: 'N', reset: url('reset') })
  expect(renderEmail(template, createRecipient('en')).subject).not.toMatch(/[\r\n]/)
})
