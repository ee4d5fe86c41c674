import { defineElement } from '@/components/define-element'
import { all, say } from '@/components/in-page'
import { showGroups } from '@/components/search/show-groups'
import { dangerFinder } from '@/lib/search/danger-words'
import { openSearch } from '@/lib/search/find'
import { loadSearch } from '@/components/search/load-search'
import { fill } from '@/lib/words/fill'

/** Shows results while the reader types. What is typed goes nowhere: the one thing asked for is the index. */
class SiteSearch extends HTMLElement {
  private search: ReturnType<typeof openSearch> | undefined
  private loading: Promise<void> | undefined
  private dangersIn: (text: string) => readonly string[] = () => []

  connectedCallback(): void {
    const box = this.querySelector('input')
    if (box === null) return
    this.dangersIn = dangerFinder(
      all(this, '[data-danger]').map(({ dataset }) => ({
        shows: dataset.danger ?? '',
        words: dataset.words?.split('|') ?? [],
      })),
    )
    const update = () => this.show(box.value)
    box.addEventListener('focus', () => void this.load(update))
    box.addEventListener('input', () => {
      update()
      void this.load(update)
    })
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.toFirst()
    })
    // A page that was left may come back from the browser's memory, for whoever presses "back".
    addEventListener('pagehide', () => {
      box.value = ''
      update()
    })
    // Typed before the script was there.
    if (box.value !== '') void this.load(update)
  }

  private load(done: () => void): Promise<void> {
    this.loading ??= loadSearch(this.dataset.index ?? '')
      .then((file) => {
        this.search = openSearch(file)
        done()
      })
      .catch(() => {
        // Asked for again with the next letter.
        this.loading = undefined
        say(this.querySelector('[data-status]'), this.dataset.failed ?? '')
      })
    return this.loading
  }

  private show(text: string): void {
    const isEmpty = text.trim() === ''
    const help = this.showHelp(text)
    const groups = isEmpty ? [] : (this.search?.(text) ?? [])
    const count = showGroups(this, groups, this.dataset.also ?? '')
    all(this, '[data-often]').forEach((one) => (one.hidden = !isEmpty))
    if (isEmpty || this.search === undefined) return say(this.querySelector('[data-status]'), '')
    const { one = '', found = '', nothing = '', helpFirst = '' } = this.dataset
    const said = count === 0 ? nothing : count === 1 ? one : fill(found, { count })
    say(this.querySelector('[data-status]'), help ? `${said} ${helpFirst}` : said)
  }

  /** True when help on a danger is shown. */
  private showHelp(text: string): boolean {
    const called = this.dangersIn(text)
    for (const block of all(this, '[data-danger]'))
      block.hidden = !called.includes(block.dataset.danger ?? '')
    return called.length > 0
  }

  /** Enter goes to the first link that is shown: to help, where there is some. */
  private toFirst(): void {
    const links = all(this, '[data-danger] a, [data-kind] a')
    links.find((link) => link.closest('[hidden]') === null)?.focus()
  }
}

defineElement('site-search', SiteSearch)
