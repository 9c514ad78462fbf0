import type { ReactNode } from 'react'

export interface IconProps {
  /** Side of the square, in CSS px. */
  size?: number
  className?: string
}

/** Icons are hidden from assistive technology, because there is text beside them. */
export function Icon({ size = 20, className, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

/** A globe. */
export function LanguageIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.75" />
      <ellipse cx="10" cy="10" rx="3.25" ry="7.75" />
      <path d="M2.5 10h15" />
    </Icon>
  )
}

export function EyeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 10s2.8-5.25 8-5.25S18 10 18 10s-2.8 5.25-8 5.25S2 10 2 10Z" />
      <circle cx="10" cy="10" r="2.25" />
    </Icon>
  )
}

export function EyeOffIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7.8 5.05A7.7 7.7 0 0 1 10 4.75c5.2 0 8 5.25 8 5.25a13.5 13.5 0 0 1-1.9 2.6M5.1 6.6A12.8 12.8 0 0 0 2 10s2.8 5.25 8 5.25a7.9 7.9 0 0 0 4-1.1" />
      <path d="M8.4 8.5a2.25 2.25 0 0 0 3.15 3.15M3 3l14 14" />
    </Icon>
  )
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4.5 10.5 3.75 3.75L15.5 6.5" />
    </Icon>
  )
}

export function DotIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="2.5" />
    </Icon>
  )
}

export function AlertIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5v4M10 13.4v.1" />
    </Icon>
  )
}

export function InfoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.5v4M10 6.6v-.1" />
    </Icon>
  )
}

export function SunIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="3.25" />
      <path d="M10 2.5v1.25M10 16.25v1.25M2.5 10h1.25M16.25 10h1.25M4.7 4.7l.9.9M14.4 14.4l.9.9M15.3 4.7l-.9.9M5.6 14.4l-.9.9" />
    </Icon>
  )
}

export function MoonIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M16.5 11.6A6.8 6.8 0 0 1 8.4 3.5a6.75 6.75 0 1 0 8.1 8.1Z" />
    </Icon>
  )
}

export function SystemIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="2.5" y="3.75" width="15" height="9.75" rx="1.75" />
      <path d="M7 16.5h6" />
    </Icon>
  )
}
