import { nearest } from '@nuclear-security-summits/model/core'
import { CliError, EXIT } from '../errors.js'
import { argument, type Run } from '../spec.js'

/** Each asks `nss complete` with the line up to the cursor. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# Completion of nss in bash
_nss() {
  local line="\${COMP_LINE:0:COMP_POINT}"
  local word="\${line##* }" IFS=$'\\n'
  COMPREPLY=($(nss complete -- "$line" 2>/dev/null))
  # The beginning of an id is not the end of a word.
  [[ "\${COMPREPLY[0]-}" == *: ]] && compopt -o nospace 2>/dev/null
  # To bash a colon ends a word, and what stands before it stays.
  [[ "$word" == *:* && "$COMP_WORDBREAKS" == *:* ]] && COMPREPLY=("\${COMPREPLY[@]#"\${word%:*}:"}")
}
complete -o default -F _nss nss
`,
  zsh: `# Completion of nss in zsh
_nss() {
  local -a found
  found=(\${(f)"$(nss complete -- "\${(j: :)words[1,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then
    # The beginning of an id is not the end of a word.
    compadd -S '' -- \${(M)found:#*:}
    compadd -- \${found:#*:}
  else
    _files
  fi
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
compdef _nss nss
`,
  fish: `# Completion of nss in fish
function __nss_complete
    set -l found (nss complete -- (commandline -cp) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c nss -f -a '(__nss_complete)'
`,
}

/** The shells that can complete. */
export const SHELLS: readonly string[] = Object.keys(SCRIPTS)

/** `nss completion`: the script that lets a shell complete commands, options and ids. */
export const run: Run = (call) => {
  const shell = argument(call, 0)
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (script === undefined) {
    const [near] = nearest(shell, SHELLS, 1)
    throw new CliError(
      `There is no completion for the shell "${shell}".`,
      near ? `Did you mean ${near}?` : `There are ${SHELLS.join(', ')}.`,
    )
  }
  process.stdout.write(script)
  return EXIT.ok
}
