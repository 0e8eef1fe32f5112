// @ts-check
/** The public surface of a package as text, by API Extractor. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
}

/**
 * @param {string} folder of the package
 * @param {import('./entries.mjs').Entries} entries
 * @returns {{ reports: Map<string, string>, unexported: string[] }} the report of each entry; a sentence for each type that stands in
 *   the surface and that no entry exports
 */
export const reportsOf = (folder, entries) => {
  const scratch = mkdtempSync(join(tmpdir(), 'nss-api-'))
  const files = [...entries.values()]
  const configured = [...entries].map(([entry, declarations]) => ({
    entry,
    config: ExtractorConfig.prepare({
      packageJsonFullPath: join(folder, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: declarations,
        compiler: { overrideTsconfig: { compilerOptions, files } },
        apiReport: {
          enabled: true,
          reportFileName: `${entry}.api.md`,
          reportFolder: scratch,
          reportTempFolder: join(scratch, 'temp'),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
      },
    }),
  }))
  const [first] = configured
  if (!first) throw new Error(`${folder} has no entry with types.`)
  const compilerState = CompilerState.create(first.config, { additionalEntryPoints: files })

  /** @type {Map<string, string>} */
  const hidden = new Map()
  for (const { entry, config } of configured)
    Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback(message) {
        const [, name] =
          message.messageId === 'ae-forgotten-export' ? (/"(.*?)"/.exec(message.text) ?? []) : []
        if (name) hidden.set(name, entry)
        // Neither printed nor written into the report: our comments are plain JSDoc, not TSDoc.
        message.handled = true
      },
    })
  const reports = new Map(
    [...entries.keys()].map((entry) => [entry, readFileSync(join(scratch, `${entry}.api.md`), 'utf8')]),
  )
  rmSync(scratch, { recursive: true, force: true })

  const exported = new Set([...reports.values()].flatMap((text) => [...namesExportedBy(text)]))
  const unexported = [...hidden]
    .filter(([name]) => !exported.has(name))
    .map(([name, entry]) => `the entry "${entry}" names the type ${name}, which no entry exports.`)
  return { reports, unexported }
}

/** @param {string} report */
function* namesExportedBy(report) {
  const declared = /^export (?:declare )?(?:abstract )?(?:class|const|enum|function|interface|type) (\w+)/gm
  for (const [, name] of report.matchAll(declared)) yield name
  for (const [, name] of report.matchAll(/^export \{ (?:\w+ as )?(\w+) \}$/gm)) yield name
}
