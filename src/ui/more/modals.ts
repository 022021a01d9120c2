const opening = { attributes: true, attributeFilter: ['open'], subtree: true }

/**
 * While the page shows a modal dialog all else is inert, so the banner goes inside it, and back when the dialog has closed or gone
 * (HTML, "blocked by the modal dialog"). `raise` lifts it to the top again, which a move undoes, whoever moves it.
 */
export function startFollowingModals(host: HTMLElement, raise: () => void): () => void {
  /** In the order they were opened. */
  const modals = new Set<Element>(document.querySelectorAll('dialog:modal'))
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof HTMLDialogElement && target.open) modals.add(target)
    follow()
  })

  function follow(): void {
    for (const dialog of modals) if (!dialog.matches('body dialog:modal')) modals.delete(dialog)
    const within = [...modals].pop()
    const inside = host.parentElement?.localName === 'dialog'
    if (within ? within !== host.parentElement : inside) (within ?? document.body).append(host)
    observe(!!within)
    if (host.isConnected) raise()
  }

  /** A dialog that is taken away with us inside says nothing. */
  function observe(inside: boolean): void {
    observer.observe(document, { ...opening, childList: inside })
    if (document.body) observer.observe(document.body, { childList: true })
  }

  follow()
  return () => {
    observer.disconnect()
    if (host.parentElement?.localName === 'dialog') document.body.append(host)
  }
}
