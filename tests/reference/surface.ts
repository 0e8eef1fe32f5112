/** What the installed libraries offer to a typed program: every export of every entry, with its doc comment. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { scope } from '../support/packed.ts'

/** Something with a name and a comment: an export, or a member of an exported interface or class. */
export interface Documented {
  /** As one would look it up: `sdk: Collection.get`. */
  readonly name: string
  /** The module from which the export comes: `@nuclear-security-summits/sdk/summits`. */
  readonly module: string
  readonly text: string
  /** Whether it is called. */
  readonly callable: boolean
  /** The code of each `@example`. */
  readonly examples: readonly string[]
}

/** The libraries; the command has no exports. */
export const libraries = ['model', 'data', 'sdk'] as const

/** The declarations of each entry of an installed package, by the name of the module. */
const entriesOf = (app: string, library: string): Map<string, string> => {
  const folder = join(app, 'node_modules', scope, library)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entries = new Map<string, string>()
  for (const [subpath, target] of Object.entries<{ import?: { types: string } } | string | null>(exports)) {
    if (typeof target !== 'object' || !target?.import) continue
    const { types } = target.import
    const module = `${scope}/${library}${subpath.slice(1)}`
    if (!types.includes('*')) {
      entries.set(module, join(folder, types))
      continue
    }
    const [before = '', after = ''] = types.split('*')
    for (const file of readdirSync(join(folder, before)))
      if (file.endsWith(after)) {
        const name = file.slice(0, -after.length)
        // The first that names a file has it: "." before "./*".
        if (![...entries.values()].includes(join(folder, before, file)))
          entries.set(module.replace('*', name), join(folder, before, file))
      }
  }
  return entries
}

const withoutAlias = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** The members that an exported interface or class declares by a plain name. */
const membersOf = (symbol: ts.Symbol): ts.Symbol[] =>
  symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)
    ? [...(symbol.members?.values() ?? [])].filter(({ valueDeclaration }) => {
        const name = valueDeclaration && ts.getNameOfDeclaration(valueDeclaration)
        return name !== undefined && !ts.isPrivateIdentifier(name) && !ts.isComputedPropertyName(name)
      })
    : []

/** Every export of the libraries that an app has installed, and every member of those; each once, at the first entry that has it. */
export const surfaceOf = (app: string): Documented[] =>
  libraries.flatMap((library) => {
    const entries = entriesOf(app, library)
    const program = ts.createProgram([...entries.values()], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      strict: true,
    })
    const checker = program.getTypeChecker()
    const seen = new Set<ts.Symbol>()
    const describe = (symbol: ts.Symbol, name: string, module: string): Documented => ({
      name: `${library}: ${name}`,
      module,
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      callable:
        symbol.valueDeclaration !== undefined &&
        !ts.isPropertySignature(symbol.valueDeclaration) &&
        checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
      examples: symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'example')
        .map((tag) => ts.displayPartsToString(tag.text)),
    })
    return [...entries].flatMap(([module, file]) => {
      const source = program.getSourceFile(file)
      const own = source && checker.getSymbolAtLocation(source)
      if (!own) return []
      return checker.getExportsOfModule(own).flatMap((exported) => {
        const symbol = withoutAlias(exported, checker)
        if (seen.has(symbol)) return []
        seen.add(symbol)
        return [
          describe(symbol, symbol.name, module),
          ...membersOf(symbol).map((member) => describe(member, `${symbol.name}.${member.name}`, module)),
        ]
      })
    })
  })
