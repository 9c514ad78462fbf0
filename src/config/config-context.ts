import { createStrictContext } from '../state/create-strict-context'
import type { AppConfig } from './config'

export const [ConfigProvider, useAppConfig] = createStrictContext<AppConfig>('ConfigProvider')
