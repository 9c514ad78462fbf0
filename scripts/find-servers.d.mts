export function needNginx(): { path: string; modules: string }
export function needCaddy(): string
