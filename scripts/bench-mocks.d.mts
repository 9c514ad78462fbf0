export interface BackendTime {
  call: string
  size: number
  ms: number
}

export function benchMocks(options?: { sizes?: number[]; rounds?: number }): Promise<BackendTime[]>
