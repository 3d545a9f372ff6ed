/** Shows the copy buttons, which do nothing without a script, and lets them copy the text they name. */
export function enhanceCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '')
    if (!source || !navigator.clipboard) continue
    button.hidden = false
    const copied = () => {
      const status = button.nextElementSibling
      if (status) status.textContent = button.dataset.copied ?? ''
    }
    button.addEventListener('click', () => void navigator.clipboard.writeText(source.textContent.trim()).then(copied))
  }
}
