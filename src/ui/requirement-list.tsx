import { useId } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { CheckIcon, DotIcon } from './icons'

export interface Requirement {
  readonly label: string
  readonly met: boolean
}

export interface RequirementListProps {
  /** Names the list. */
  label: string
  requirements: readonly Requirement[]
}

/**
 * The requirements, each with whether it is met: as an icon, and as text for people who do not see it. The list is
 * named by an element: with `aria-label`, browsers describe a field that refers to it by that name alone.
 */
export function RequirementList({ label, requirements }: RequirementListProps) {
  const { t } = useI18n()
  const name = useId()
  return (
    <>
      <p id={name} className="sr-only">
        {label}
      </p>
      <ul className="requirement-list" aria-labelledby={name}>
        {requirements.map((requirement) => (
          <li key={requirement.label} data-met={requirement.met ? '' : undefined}>
            {requirement.met ? <CheckIcon size={16} /> : <DotIcon size={16} />}
            <span>
              <span>{requirement.label}</span>
              <span className="sr-only">{`, ${t(requirement.met ? 'shared.password.met' : 'shared.password.notMet')}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
