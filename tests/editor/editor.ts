/** An editor with one file open, through TypeScript's language service. */
import { join } from 'node:path'
import type TypeScript from 'typescript'

export interface Editor {
  /** What an editor shows over the caret: the declaration and its comment. */
  hover(code: string): string
  /** What it offers at the caret, each with the comment that it shows beside. */
  complete(code: string): Map<string, string>
  /** What it underlines, as one line each. */
  faults(code: string): string[]
}

/** Where the caret is in a piece of code. */
const CARET = '‸'

/**
 * Opens an editor in the folder of an app. The caret in the code is `‸`.
 *
 * @param ts the TypeScript that answers
 */
export const openEditor = (ts: typeof TypeScript, folder: string): Editor => {
  const file = join(folder, 'open.ts')
  let text = ''
  let version = 0
  const host: TypeScript.LanguageServiceHost = {
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      strict: true,
    }),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      const content = host.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
  }
  const service = ts.createLanguageService(host)
  const words = (parts: readonly { text: string }[] = []) => parts.map((part) => part.text).join('')
  /** Shows code, and says where the caret is. */
  const open = (code: string): number => {
    text = code.replace(CARET, '')
    version += 1
    return code.indexOf(CARET)
  }

  return {
    hover(code) {
      const info = service.getQuickInfoAtPosition(file, open(code))
      return `${words(info?.displayParts)}\n${words(info?.documentation)}`
    },
    complete(code) {
      const caret = open(code)
      const { entries = [] } = service.getCompletionsAtPosition(file, caret, {}) ?? {}
      const commentOf = (name: string): string =>
        words(
          service.getCompletionEntryDetails(file, caret, name, {}, undefined, {}, undefined)?.documentation,
        )
      return new Map(entries.map(({ name }) => [name, commentOf(name)]))
    },
    faults(code) {
      open(code)
      return service
        .getSemanticDiagnostics(file)
        .map(
          ({ code: number, messageText }) =>
            `TS${number}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
        )
    },
  }
}
