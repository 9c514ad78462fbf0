/** One step of a locator, as it is sent into the page. */
export type Step =
  | { readonly by: 'role'; readonly role: string; readonly name?: Match }
  | { readonly by: 'label' | 'text' | 'has-text'; readonly text: Match }
  | { readonly by: 'css'; readonly selector: string }
  | { readonly by: 'nth'; readonly index: number }

/** A regular expression: what is asked for by a string is one, too. */
export interface Match {
  readonly source: string
  readonly flags: string
}

/** What a page shows of an element. */
export interface Shown {
  readonly visible: boolean
  readonly enabled: boolean
  readonly focused: boolean
  readonly checked: boolean
  readonly value: string | null
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
}

type Root = Document | Element

interface Queries {
  queryAllByRole(root: Root, role: string, options?: { name?: RegExp }): Element[]
  queryAllByLabelText(root: Root, text: RegExp): Element[]
  queryAllByText(root: Root, text: RegExp): Element[]
}

/**
 * Runs in the page, where Testing Library's queries are: by role and name, as assistive technology finds a control.
 * Resolves with the elements, and what they show, in a frame that is painted; with null where the queries are missing,
 * because the document is a new one.
 */
export async function locate(steps: readonly Step[]): Promise<{ elements: Element[]; shown: Shown[] } | null> {
  // A window in the background is not painted; the one in front is, however slowly.
  await new Promise((resolve) => {
    requestAnimationFrame(resolve)
    setTimeout(resolve, document.hasFocus() ? 5_000 : 200)
  })
  const found = (window as { TestingLibraryDom?: Queries }).TestingLibraryDom
  if (!found) return null
  const queries: Queries = found
  const pattern = ({ source, flags }: Match) => new RegExp(source, flags)
  const text = (element: Element) => element.textContent.replace(/[\s\u200b]+/g, ' ').trim()

  function next(roots: Root[], step: Step): Root[] {
    switch (step.by) {
      case 'nth':
        return roots.slice(step.index, step.index + 1 || undefined)
      case 'has-text':
        return roots.filter((root) => root instanceof Element && pattern(step.text).test(text(root)))
      case 'css':
        return roots.flatMap((root) => [...root.querySelectorAll(step.selector)])
      case 'role':
        return roots.flatMap((root) =>
          queries.queryAllByRole(root, step.role, step.name ? { name: pattern(step.name) } : {}),
        )
      case 'label':
        return roots.flatMap((root) => queries.queryAllByLabelText(root, pattern(step.text)))
      case 'text':
        return roots.flatMap((root) => queries.queryAllByText(root, pattern(step.text)))
    }
  }

  function show(element: Element): Shown {
    const { width, height } = element.getBoundingClientRect()
    return {
      visible: element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0,
      enabled: !element.matches(':disabled'),
      focused: document.activeElement === element,
      checked: 'checked' in element && element.checked === true,
      value: 'value' in element && typeof element.value === 'string' ? element.value : null,
      text: text(element),
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    }
  }

  const elements = [...new Set(steps.reduce(next, [document]))].filter((each) => each instanceof Element)
  return { elements, shown: elements.map(show) }
}
