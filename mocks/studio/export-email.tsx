import type { ReactNode } from 'react'
import type { SentEmail } from '../wire'
import { download } from './download'
import { emlOf } from './eml'
import { words } from './words'

export function ExportEmail({ email }: { readonly email: SentEmail }): ReactNode {
  return (
    <p>
      <button type="button" onClick={() => download(`${nameOf(email)}.eml`, emlOf(email), 'message/rfc822')}>
        {words.exportEmail}
      </button>
    </p>
  )
}

function nameOf({ subject }: SentEmail): string {
  return subject.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
}
