/** Shows the copy buttons, which do nothing without a script, and lets them copy the text they name. */
export function enhanceCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '')
    if (!source || !navigator.clipboard) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent.trim())
      const status = button.nextElementSibling
      if (status) status.textContent = button.dataset.copied ?? ''
    })
  }
}
