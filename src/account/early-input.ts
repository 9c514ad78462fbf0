/**
 * Before the app is alive, `src/first/before-paint.js` keeps a press of a form's button. True, once, when this form was
 * pressed: it then sends itself. From now on forms are React's.
 */
export function takeEarlyPress(formId: string): boolean {
  const { dataset } = document.documentElement
  const wasPressed = dataset.pressed === formId
  dataset.alive = ''
  delete dataset.pressed
  return wasPressed
}
