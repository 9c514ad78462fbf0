import { Icon, type IconProps } from './icons'

export function SearchIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="9" cy="9" r="5.25" />
      <path d="m13 13 4 4" />
    </Icon>
  )
}

export function EmailIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="2.5" y="4.5" width="15" height="11" rx="2" />
      <path d="m3 6 5.8 4.4q1.2.9 2.4 0L17 6" />
    </Icon>
  )
}

export function GridIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="3" y="3" width="5.5" height="5.5" rx="1.25" />
      <rect x="11.5" y="3" width="5.5" height="5.5" rx="1.25" />
      <rect x="3" y="11.5" width="5.5" height="5.5" rx="1.25" />
      <rect x="11.5" y="11.5" width="5.5" height="5.5" rx="1.25" />
    </Icon>
  )
}

export function ListIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 5.5h14M3 10h14M3 14.5h14" />
    </Icon>
  )
}

export function ClockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.5 2" />
    </Icon>
  )
}

export function CrossIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5.5 5.5 9 9m0-9-9 9" />
    </Icon>
  )
}

export function StopIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7" />
      <path d="m5.1 5.1 9.8 9.8" />
    </Icon>
  )
}

/** Points the way reading goes: mirrored from right to left. */
export function ArrowIcon({ className = '', ...props }: IconProps) {
  return (
    <Icon {...props} className={`mirrored ${className}`}>
      <path d="M4 10h12m-4.5-4.5L16 10l-4.5 4.5" />
    </Icon>
  )
}

/** Points back: mirrored from right to left. */
export function BackIcon(props: IconProps) {
  return (
    <Icon {...props} className="mirrored">
      <path d="M16 10H4m4.5-4.5L4 10l4.5 4.5" />
    </Icon>
  )
}

export function ChevronIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5.5 8 4.5 4.5L14.5 8" />
    </Icon>
  )
}

export function WarningIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8.7 3.9 2.3 14.6a1.5 1.5 0 0 0 1.3 2.3h12.8a1.5 1.5 0 0 0 1.3-2.3L11.3 3.9a1.5 1.5 0 0 0-2.6 0Z" />
      <path d="M10 8v3.25M10 14v.1" />
    </Icon>
  )
}
