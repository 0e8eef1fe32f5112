/** The pages of the written site. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Markup, read } from './markup.js'

const site = inject('site')

/** The address of every file, from the root of the site. */
export const files: readonly string[] = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) =>
    join(one.parentPath, one.name)
      .slice(site.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort()

/** A file's text. */
export const textOf = (path: string): string => readFileSync(join(site, path), 'utf8')

/** Every page as it is read. */
export const pages: ReadonlyMap<string, Markup> = new Map(
  files.filter((path) => path.endsWith('.html')).map((path) => [path, read(textOf(path))]),
)

/** A page that has to be there. */
export function pageAt(path: string): Markup {
  const page = pages.get(path)
  if (!page) throw new Error(`There is no ${path}.`)
  return page
}

/** Where a link of a page leads: an address from the root, and a place in it. */
export function resolve(page: string, href: string): { readonly path: string; readonly place: string } {
  const { pathname, hash } = new URL(href, `http://site/${page}`)
  return { path: decodeURIComponent(pathname.slice(1)), place: decodeURIComponent(hash.slice(1)) }
}

/** Whether an address leads to another machine. */
export const isForeign = (href: string): boolean => /^[a-z]+:|^\/\//i.test(href)
