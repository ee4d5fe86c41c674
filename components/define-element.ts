/** Milliseconds after `load`, in writing mode: React wakes the page up by then, and throws at what changed before. */
const afterHydration = 500

/** Gives a custom element its class. In the finished site at once; in writing mode when React is done. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (process.env.NODE_ENV === 'production') {
    customElements.define(name, element)
    return
  }
  const later = () => setTimeout(() => customElements.define(name, element), afterHydration)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
}
