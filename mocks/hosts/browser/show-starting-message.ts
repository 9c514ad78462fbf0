import { words } from '../../studio/words'

/** Longer than the mock backend usually takes, in ms. */
const messageDelayMs = 1_000

/** Says on the empty page what it waits for. The app's first rendering replaces it; the function that is returned ends it. */
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
