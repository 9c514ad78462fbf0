import * as z from 'zod/mini'
import type { SignUpMode } from '../../src/config/config'

export const signUpMode = z.enum(['self-serve', 'access-code', 'invite-only']) satisfies z.ZodMiniType<SignUpMode>
