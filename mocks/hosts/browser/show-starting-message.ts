import { words } from '../../studio/words'

/** Longer than the mock backend usually takes, in ms. */
const messageDelayMs = 1_000

/**
 * Shows a starting message on the empty page after a delay. The returned function cancels it; the app's first render
 * replaces it.
 */
export function showStartingMessage(): () => void {
  const timer = setTimeout(() => {
    const root = document.getElementById('root')
    if (!root || root.childElementCount > 0) return
    const message = document.createElement('p')
    message.setAttribute('role', 'status')
    message.style.padding = '1rem'
    message.textContent = words.starting
    root.append(message)
  }, messageDelayMs)
  return () => clearTimeout(timer)
}
