import { useI18n } from '../i18n/i18n-context'
import { CheckIcon, DotIcon } from './icons'

export interface Requirement {
  readonly label: string
  readonly met: boolean
}

export interface CheckListProps {
  id?: string
  /** Names the list. */
  label: string
  requirements: readonly Requirement[]
}

/** What is asked for, and for each whether it is there: by icon, and in words for those who do not see it. */
export function CheckList({ id, label, requirements }: CheckListProps) {
  const { t } = useI18n()
  return (
    <ul id={id} className="check-list" aria-label={label}>
      {requirements.map((requirement) => (
        <li key={requirement.label} data-met={requirement.met ? '' : undefined}>
          {requirement.met ? <CheckIcon size={16} /> : <DotIcon size={16} />}
          <span>
            {requirement.label}
            <span className="sr-only">{`, ${t(requirement.met ? 'password.met' : 'password.not-met')}`}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
