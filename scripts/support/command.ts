import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Words of a command line, parsed. */
export interface ParsedCommand {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

/**
 * Parses a script's command line. `--help` prints the usage and ends with 0; a word that is not
 * understood prints what is wrong and the usage, and ends with 2.
 *
 * @param usage what `--help` prints
 * @param options the options besides `--help`, as for `parseArgs`
 * @param positionals whether there are arguments besides options, or how many there must be
 */
export function parseCommand(
  usage: string,
  options: ParseArgsOptionsConfig = {},
  { positionals = false }: { positionals?: boolean | number } = {},
): ParsedCommand {
  try {
    const parsed = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: positionals !== false,
    })
    if (parsed.values['help']) {
      console.log(usage.trim())
      process.exit(0)
    }
    const given = parsed.positionals.length
    if (typeof positionals === 'number' && given !== positionals) {
      throw new Error(`Expected ${positionals} argument(s), got ${given}.`)
    }
    return parsed
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage.trim()}`)
    process.exit(2)
  }
}
