import type { CommandSpec } from '../spec.js'

/** Commands for the terminal itself. */
export const TERMINAL: readonly CommandSpec[] = [
  {
    name: 'completion',
    group: 'Set up',
    summary: 'let the shell complete commands, options and ids',
    args: [['<shell>', 'bash, zsh or fish']],
    options: [],
    examples: [
      ['nss completion bash >> ~/.bashrc', 'for bash'],
      ['nss completion zsh >> ~/.zshrc', 'for zsh'],
      ['nss completion fish > ~/.config/fish/completions/nss.fish', 'for fish'],
    ],
    notes: [
      'Then open a new terminal, and type nss show summit: and the tab key. It works where nss is on your path: npm install --global @nuclear-security-summits/cli',
    ],
    exits: [['2', 'there is no such shell']],
    load: () => import('../commands/completion.js'),
  },
]
