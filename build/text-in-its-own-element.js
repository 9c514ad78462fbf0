import ts from 'typescript'

/**
 * ESLint: translators (Chrome's, extensions) put elements in the place of text nodes. React then fails to insert before
 * such a text node and to remove it, and writes a changed text into a node that is no longer in the page. A text that is
 * the only child of its element is safe, because React sets the element's `textContent`.
 * https://github.com/facebook/react/issues/11538
 */
export const textInItsOwnElement = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrap: 'A text beside other children needs an element of its own: without one, translated pages fail.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices

    function isText({ type, expression }) {
      if (type === 'JSXText') return true
      if (type !== 'JSXExpressionContainer') return false
      if (expression.type === 'Literal') return String(expression.value).trim() !== ''
      return canBeText(services.getTypeAtLocation(expression))
    }

    function check({ children }) {
      const shown = children.filter(
        ({ type, value, expression }) =>
          !(type === 'JSXText' && value.trim() === '') && expression?.type !== 'JSXEmptyExpression',
      )
      if (shown.length < 2) return
      for (const child of shown.filter(isText)) context.report({ node: child, messageId: 'wrap' })
    }

    return { JSXElement: check, JSXFragment: check }
  },
}

const { TypeFlags } = ts

/** Only a ReactNode can be a bigint: the text in such a slot is checked where the slot is filled. */
function canBeText(type) {
  const parts = type.isUnion() ? type.types : [type]
  const has = (flags) => parts.some((part) => part.flags & flags && part.value !== '')
  return has(TypeFlags.StringLike | TypeFlags.NumberLike) && !has(TypeFlags.BigIntLike)
}
