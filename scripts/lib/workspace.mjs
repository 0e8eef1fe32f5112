// @ts-check
/** The packages of this workspace. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/**
 * @typedef {object} Manifest the part of a package.json that the scripts look at
 * @property {string} name
 * @property {boolean} [private]
 * @property {boolean} [private]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, unknown>} [exports]
 */

/** @returns {{ folder: string, manifest: Manifest }[]} folders are relative to the root */
export const workspacePackages = () =>
  [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'tests']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }))
