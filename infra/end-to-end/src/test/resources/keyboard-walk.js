// Walks through a page by the Tab key: which elements can be used, which of them were reached, and whether one saw it.
(() => {
  const USABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], '
    + '[role=checkbox], [role=switch], [role=combobox], [role=slider], [role=spinbutton], [role=searchbox], [role=textbox]'
  // inside these one moves by the arrow keys
  const COMPOSITE = '[role=grid], [role=treegrid], [role=tree], [role=tablist], [role=menu], [role=menubar], '
    + '[role=listbox], [role=radiogroup], [role=toolbar], [role=group]'
  const FIELD = '.MuiInputBase-root, .MuiPickersInputBase-root, [role=combobox]'

  const shown = (element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ opacityProperty: false, visibilityProperty: true })
  const closed = (element) => element.closest('[inert], [aria-hidden=true], [disabled], [aria-disabled=true], [hidden]')
  const room = () => [...document.querySelectorAll('[role=dialog], dialog[open]')].filter(shown).at(-1) ?? document.body

  const usable = () => [...room().querySelectorAll(USABLE)].filter((element) => shown(element) && !closed(element))

  const name = (element) => {
    const text = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 40)
    const kind = element.getAttribute('role') ?? String(element.getAttribute('class') ?? '').split(' ').at(0)
    return `<${element.tagName.toLowerCase()} ${kind}> ${text}`
  }

  // all that could show the focus: the element, what is around it and in it
  const LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'borderTopColor',
    'borderTopWidth', 'borderBottomColor', 'borderBottomWidth', 'textDecorationLine', 'color', 'opacity', 'transform']
  const looks = (element) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement,
      element.parentElement?.querySelector('fieldset'), element.closest(FIELD)?.querySelector('fieldset')]
    const inside = [...element.querySelectorAll('*')].slice(0, 8)
    return [...around, ...inside].filter(Boolean).flatMap((one) => [null, '::before', '::after'].map((part) => {
      const style = getComputedStyle(one, part)
      return LOOKS.map((look) => style[look]).join()
    })).join(';')
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const painted = () => frame().then(frame)

  const reached = new Map()
  let first

  window.keyboardWalk = {
    begin() {
      document.activeElement?.blur()
      getSelection()?.removeAllRanges()
      // the walk begins where the page or dialog begins, not behind what was used last
      room().setAttribute('tabindex', '-1')
      room().focus({ preventScroll: true })
      first = undefined
      reached.clear()
    },
    /** True when the walk is around. */
    async step() {
      await painted()
      const element = document.activeElement
      if (!element || element === document.body || element === room()) return reached.size > 0
      if (element === first) return true
      first ??= element
      if (reached.has(element)) return false
      reached.set(element, looks(element))
      return false
    },
    async end() {
      document.activeElement?.blur()
      scrollTo(0, 0) // whoever opens this address again would come back to where the walk ended
      await painted()
      const groups = new Set([...reached.keys()].map((element) => element.closest(COMPOSITE)).filter(Boolean))
      // one radio stands for its group; the arrow and cross inside a field do what its keys do
      const standsFor = (element) =>
        groups.has(element.closest(COMPOSITE))
        || [...reached.keys()].some((other) => other.type === 'radio' && other.name === element.name)
        || element.parentElement?.closest(FIELD)
      const unreached = usable().filter((element) => !reached.has(element) && !(element.tabIndex < 0 && standsFor(element)))
      const unseen = [...reached].filter(([element, focused]) => element.isConnected && shown(element) && looks(element) === focused)
      return [
        ...unreached.map((element) => `not reached: ${name(element)}`),
        ...unseen.map(([element]) => `focus not seen: ${name(element)}`),
      ]
    },
  }
})()
