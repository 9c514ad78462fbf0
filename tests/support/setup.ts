import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { installNativeUi } from './native-ui'

installNativeUi()
afterEach(cleanup)
