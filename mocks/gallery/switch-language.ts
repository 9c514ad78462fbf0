/**
 * Shows what is on the page in another language, by the page's own switch: states are reached by English names, and stay
 * as they are. Throws in words.
 */
export async function switchLanguage(document: Document, locale: string): Promise<void> {
  const root = document.documentElement
  const choice = [...document.querySelectorAll('select')].find((each) =>
    [...each.options].some(({ value, lang }) => value === locale && lang === locale),
  )
  if (!choice) throw new Error('no switch of languages on this screen')
  const changed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.lang !== locale) return
      observer.disconnect()
      resolve()
    })
    observer.observe(root, { attributeFilter: ['lang'] })
  })
  choice.value = locale
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  await changed
}
