import { words } from '../../studio/words'

/** Longer than the mock backend usually takes, in ms. */
const soonMs = 1_000

/** Says on the empty page what it waits for. The app's first rendering replaces it; the function that is returned ends it. */
export function sayStarting(): () => void {
  const timer = setTimeout(() => {
    const root = document.getElementById('root')
    if (!root || root.childElementCount > 0) return
    const word = document.createElement('p')
    word.setAttribute('role', 'status')
    word.style.padding = '1rem'
    word.textContent = words.starting
    root.append(word)
  }, soonMs)
  return () => clearTimeout(timer)
}
