export const common = {
  'ui.skip': 'Skip to the content',
  'ui.errors': 'Please check {count, plural, one {# field} other {# fields}}',
  'ui.theme': 'Theme',
  'ui.theme.light': 'Light',
  'ui.theme.dark': 'Dark',
  'ui.theme.system': 'System',
  'ui.loading': 'Loading',
  'password.show': 'Show password',
  'password.requirements': 'Your password needs',
  'password.met': 'met',
  'password.not-met': 'not met',
} as const
