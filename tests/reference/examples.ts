/** The examples of doc comments as programs. */
import ts from 'typescript'
import type { Documented } from './surface.ts'

/** One example. */
export interface Example {
  /** Whose: `sdk: Collection.get`. */
  readonly of: string
  /** The whole program, with what it imports. */
  readonly program: string
  /** Whether it runs as it is: it takes nothing for granted that only a user has. */
  readonly runs: boolean
  /** What its comments say of its values, in order. */
  readonly expected: readonly string[]
  /** The whole program as JavaScript, each of those values handed to `saw`. */
  readonly watched: string
}

/** What an example may take for granted: things that only a user has. */
const GIVEN: Readonly<Record<string, string>> = {
  text: 'string',
  file: 'unknown',
  attached: "import('@nuclear-security-summits/sdk').AttachedArticle",
  old: "import('@nuclear-security-summits/model/diff').Snapshot",
  next: "import('@nuclear-security-summits/model/diff').Snapshot",
}

interface Watched {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly expected: string
}

/** The value that a statement speaks of: an expression, or what is logged. */
const shownBy = (statement: ts.ExpressionStatement, source: ts.SourceFile): string => {
  const { expression } = statement
  const logged =
    ts.isCallExpression(expression) && expression.expression.getText(source) === 'console.log'
      ? expression.arguments[0]
      : undefined
  return (logged ?? expression).getText(source)
}

/** Statements with a comment behind them, on their line or alone on the next. */
const watchedIn = (code: string): Watched[] => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const found: Watched[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const [, expected] =
        /^;?\s*\/\/ (.*)$/m.exec(
          code
            .slice(node.end)
            .replace(/^;?[ \t]*\n/, '')
            .split('\n')[0] ?? '',
        ) ?? []
      if (expected !== undefined)
        found.push({ start: node.getStart(source), end: node.end, value: shownBy(node, source), expected })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The names that a piece of code uses and does not declare. */
const namesIn = (code: string): Set<string> => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const names = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    if (ts.isIdentifier(node) && !isMember) names.add(node.text)
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) declared.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return new Set([...names].filter((name) => !declared.has(name)))
}

/**
 * Every example of a surface as a program: it imports by itself what it names, from the module of its owner first.
 *
 * @param surface all exports, see `surfaceOf`
 */
export const examplesOf = (surface: readonly Documented[]): Example[] => {
  const exported = surface.filter(({ name }) => !name.includes('.'))
  const moduleOf = (name: string, { module }: Documented): string | undefined => {
    const library = module.split('/').slice(0, 2).join('/')
    const near = exported.filter((one) => one.name.endsWith(`: ${name}`))
    const rank = (one: Documented) =>
      one.module === module ? 0 : one.module.startsWith(library) ? 1 : one.module.includes('/sdk') ? 2 : 3
    return near.sort((a, b) => rank(a) - rank(b))[0]?.module
  }
  return surface.flatMap((owner) =>
    owner.examples.map((code) => {
      const names = [...namesIn(code)]
      const imports = names.flatMap((name) => {
        const module = name in GIVEN ? undefined : moduleOf(name, owner)
        return module === undefined ? [] : [`import { ${name} } from '${module}'`]
      })
      const given = names
        .filter((name) => name in GIVEN)
        .map((name) => `declare const ${name}: ${GIVEN[name]}`)
      const watched = watchedIn(code)
      const body = watched.reduceRight(
        (text, { start, end, value }) => `${text.slice(0, start)}saw(${value})${text.slice(end)}`,
        code,
      )
      return {
        of: owner.name,
        program: [...imports, ...given, code, 'export {}', ''].join('\n'),
        runs: given.length === 0,
        expected: watched.map(({ expected }) => expected),
        watched: ts.transpile(`${imports.join('\n')}\n${body}`, {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
        }),
      }
    }),
  )
}
