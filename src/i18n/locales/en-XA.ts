import type { AppMessages, Words } from '../catalog'
import { messages as english } from './en'

/** Longer, accented and in brackets: made from English by build/message-catalogs.ts, which gives this file other words than it seems to import. */
export const messages: Words<AppMessages> = english
