/** Another tab has answered, or this page comes back from the back/forward cache and may have missed it. */
export function onOtherTab(follow: () => void): () => void {
  const onShow = (event: PageTransitionEvent) => event.persisted && follow()
  addEventListener('storage', follow)
  addEventListener('pageshow', onShow)
  return () => {
    removeEventListener('storage', follow)
    removeEventListener('pageshow', onShow)
  }
}
