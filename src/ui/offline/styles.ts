import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let kept: string | undefined

/** The styles of the site as one text that asks for no other file: imports are put in, fonts are part of it. */
export function stylesInOne(): string {
  kept ??= inlined(join(interfaceFolder(), 'styles', 'index.css'))
  return kept
}

function inlined(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/@import '(\.\/[\w-]+\.css)'( layer\([\w-]+\))?;/g, (_whole, path: string, layer?: string) => {
      const own = inlined(join(dirname(file), path))
      return layer ? `@layer ${layer.slice(' layer('.length, -1)} {\n${own}\n}` : own
    })
    .replace(/url\('\.\.\/fonts\/([\w-]+\.woff2)'\)/g, (_whole, name: string) => {
      const bytes = readFileSync(join(interfaceFolder(), 'fonts', basename(name)))
      return `url('data:font/woff2;base64,${bytes.toString('base64')}')`
    })
}

/** Where styles and fonts lie: this code may have been bundled to another place than it was written in. */
function interfaceFolder(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = join(/* turbopackIgnore: true */ folder, 'src', 'ui')
      if (existsSync(join(/* turbopackIgnore: true */ found, 'styles', 'index.css'))) return found
      if (folder === dirname(folder)) break
    }
  }
  throw new Error('The styles of the site (src/ui/styles) are missing. Install the whole project, not only its build.')
}
