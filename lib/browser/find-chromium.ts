import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable']

/** Where macOS and Windows keep Chrome and Edge; there is no such name on PATH there. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The fonts are part of it: without one, the overflow and print tests would pass on empty pages. */
export const debianCommand =
  'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-dejavu-core'

const anywhereCommand = 'npx playwright-core install --with-deps chromium-headless-shell'

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version')
}

function subfolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** Playwright's full browser, or its smaller headless shell, which lies in a folder beside it. */
function playwrightsOwn(): string[] {
  const full = chromium.executablePath()
  const cache = dirname(dirname(dirname(full)))
  const shells = subfolders(cache)
    .filter((folder) => folder.includes('chromium_headless_shell-'))
    .flatMap(subfolders)
    .flatMap((folder) => ['headless_shell', 'chrome-headless-shell'].map((name) => join(folder, name)))
  return [full, ...shells]
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The browser that is at hand: `CHROMIUM_PATH`, Playwright's own, or one of this machine; undefined without one. */
export function presentChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  if (asked && existsSync(asked)) return asked
  return [...playwrightsOwn(), ...onPath(), ...usualPlaces].find((path) => existsSync(path))
}

/** Install commands write to stderr, so that what a caller prints stays its own. */
function install(command: string): void {
  console.error(`No Chromium found. Running: ${command}`)
  spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] })
}

/** The browser for tests and for paper; installs one on a fresh machine, and never skips quietly. */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (existsSync(asked)) return asked
    throw new Error(`CHROMIUM_PATH names ${asked}, and there is no such file; correct it or unset it.`)
  }
  const found = presentChromium()
  if (found) return found

  const aptWorks = isDebian() && isRoot()
  install(aptWorks ? debianCommand : 'npx playwright-core install chromium-headless-shell')
  const installed = presentChromium()
  if (installed) return installed
  const command = isDebian() ? (isRoot() ? debianCommand : `sudo sh -c '${debianCommand}'`) : anywhereCommand
  throw new Error(`Chromium is needed, and it could not be installed. Type: ${command}`)
}
