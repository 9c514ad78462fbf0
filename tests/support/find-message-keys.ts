/** The message keys that stand among the words of a page, each once. A key that is an ordinary word does not count. */
export function findMessageKeys(text: string, messages: Readonly<Record<string, string>>): string[] {
  const words = new Set(text.match(/[\w.-]*\w/g))
  return Object.keys(messages).filter((key) => key.includes('.') && words.has(key))
}
