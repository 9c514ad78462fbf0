import type { AppMessages, Words } from '../catalog'
import { messages as english } from './en'

/** From right to left: made from English by build/message-catalogs.ts, which gives this file other words than it seems to import. */
export const messages: Words<AppMessages> = english
