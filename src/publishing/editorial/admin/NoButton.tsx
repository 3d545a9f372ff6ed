/** Takes the place of a Payload button whose work is done by the editorial transitions. */
export function NoButton() {
  return null
}
