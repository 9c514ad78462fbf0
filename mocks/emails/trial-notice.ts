import { formatDate } from '../../src/i18n/formats'
import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly name: string
  readonly organization: string
  /** Ms UTC. */
  readonly endsAt: number
  readonly plan: string
}

/** Sent three days before the trial ends: docs/domain.md, 14.1. */
export function trialNotice({ name, organization, endsAt, plan }: Input): EmailTemplate {
  return ({ locale, t }) => {
    const date = formatDate(locale, endsAt, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
    return {
      subject: t('email.trial-notice.subject'),
      sender: konnect,
      name,
      paragraphs: [t('email.trial-notice.intro', { organization, date }), t('email.trial-notice.choice')],
      action: { label: t('email.trial-notice.action'), href: plan },
      reason: t('email.trial-notice.reason', { organization }),
    }
  }
}
