export const konnect = {} as const
