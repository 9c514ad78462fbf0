import type { CDPSession, Page } from '@playwright/test'

/** What of Chromium's accessibility tree is used here: the tree that it hands to screen readers. */
interface Node {
  nodeId: string
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  value?: { value?: unknown }
  properties?: readonly { name: string; value: { value?: unknown } }[]
  childIds?: readonly string[]
}

/** Roles that a screen reader announces. The others only group. */
const spokenRoles = new Map([
  ['heading', 'heading'],
  ['link', 'link'],
  ['button', 'button'],
  ['textbox', 'edit'],
  ['searchbox', 'search'],
  ['checkbox', 'checkbox'],
  ['radio', 'radio'],
  ['combobox', 'list of choices'],
  ['list', 'list'],
  ['dialog', 'dialog'],
  ['alert', 'alert'],
  ['status', 'status'],
  ['group', 'group'],
  ['navigation', 'navigation'],
  ['region', 'region'],
  ['article', 'article'],
  ['image', 'image'],
  ['progressbar', 'progress'],
])

/** Announced by name. The name contains the content. */
const atomicRoles = new Set([
  'heading',
  'link',
  'button',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'image',
])

/** What is heard where the focus is: name, role, states, value, description. */
export async function describeFocus(page: Page, session: CDPSession): Promise<string> {
  const nodes = await tree(session)
  const focused = nodes.findLast((node) => property(node, 'focused') === true && roleOf(node) !== 'RootWebArea')
  return focused ? describe(focused) : `the page, ${await page.title()}`
}

/** What is read when a person reads on through the main part, line by line. */
export async function readMain(session: CDPSession): Promise<string[]> {
  const nodes = new Map((await tree(session)).map((node) => [node.nodeId, node]))
  const dialog = [...nodes.values()].find((node) => roleOf(node) === 'dialog' && !node.ignored)
  const main = dialog ?? [...nodes.values()].find((node) => roleOf(node) === 'main' && !node.ignored)
  return main ? read(main, nodes) : []
}

function read(node: Node, nodes: ReadonlyMap<string, Node>): string[] {
  const role = roleOf(node)
  if (!node.ignored && role === 'StaticText') return [text(node.name)].filter(Boolean)
  if (!node.ignored && (role === 'paragraph' || role === 'listitem')) {
    const said = readInline(node, nodes)
    if (said !== null) return said ? [role === 'listitem' ? `- ${said}` : said] : []
  }
  const isSpoken = !node.ignored && spokenRoles.has(role) && (atomicRoles.has(role) || text(node.name) !== '')
  const inside =
    atomicRoles.has(role) && !node.ignored
      ? []
      : (node.childIds ?? []).flatMap((id) => {
          const child = nodes.get(id)
          return child ? read(child, nodes) : []
        })
  return isSpoken ? [describe(node), ...inside] : inside
}

/** Reads a paragraph or list item as one line, unless it contains a control. */
function readInline(node: Node, nodes: ReadonlyMap<string, Node>): string | null {
  if (roleOf(node) === 'StaticText') return text(node.name)
  if (!node.ignored && spokenRoles.has(roleOf(node))) return null
  const parts = (node.childIds ?? []).map((id) => {
    const child = nodes.get(id)
    return child ? readInline(child, nodes) : ''
  })
  return parts.includes(null)
    ? null
    : parts
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/ ([,.])/g, '$1')
        .trim()
}

function describe(node: Node): string {
  const role = roleOf(node)
  const level = role === 'heading' ? ` ${text(property(node, 'level'))}` : ''
  const value = role === 'textbox' || role === 'searchbox' || role === 'combobox' ? text(node.value) : ''
  return [
    `${spokenRoles.get(role) ?? role}${level}: ${text(node.name) || '(no name)'}`,
    ...states(node),
    value && `"${value}"`,
    text(node.description) && `(${text(node.description)})`,
  ]
    .filter(Boolean)
    .join(', ')
}

function states(node: Node): string[] {
  const has = (name: string, value: unknown = true) => property(node, name) === value
  return [
    has('required') ? 'required' : '',
    has('readonly') ? 'read only' : '',
    has('invalid', 'true') ? 'invalid' : '',
    has('disabled') ? 'unavailable' : '',
    has('busy', 1) || has('busy') ? 'busy' : '',
    has('pressed', 'true') ? 'pressed' : '',
    has('pressed', 'false') ? 'not pressed' : '',
    has('checked', 'true') ? 'checked' : '',
    has('checked', 'false') ? 'not checked' : '',
    has('expanded') ? 'expanded' : '',
    has('expanded', false) ? 'collapsed' : '',
  ].filter(Boolean)
}

async function tree(session: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
}

function roleOf(node: Node): string {
  return text(node.role)
}

function property(node: Node, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value
}

function text(value: unknown): string {
  const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  return typeof plain === 'string' || typeof plain === 'number' ? String(plain).replace(/\s+/g, ' ').trim() : ''
}
