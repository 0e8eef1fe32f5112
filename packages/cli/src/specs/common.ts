/** Options, arguments and exit codes that mean the same in every command. */

export const JSON_OPTION = ['--json', 'write JSON'] as const
export const CSV = ['--csv', 'write CSV with one head line'] as const
export const WIDE = ['--wide', 'as wide as the terminal, not 80 columns'] as const
export const ID_ARGUMENT = 'an id; or a name, spelling or code that means one record'
export const NOT_FOUND = ['2', 'there is no such record'] as const
