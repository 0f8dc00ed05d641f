import { createInterface } from 'node:readline/promises'
import { createClient } from '@sanity/client'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { Members } from './support/members.ts'
import { connectTarget } from './support/target-connection.ts'

const USAGE = `
Usage: npm run users
       npm run users -- add <name> <email> [--role editor]
       npm run users -- password <email or id> [--email new@example.com]
       npm run users -- role <email or id> <role>
       npm run users -- remove <email or id>

Lists, adds and changes the people who may log in to the lake. Roles: administrator, editor,
contributor (drafts only), viewer. A password is asked for, or read from standard input.

On this machine the owner works without a login until somebody has a password or a second person is
added. With SANITY_AUTH_TOKEN it runs as the holder of that token. Hosted Sanity has its own users.
`

const { values, positionals } = parseCommand(
  USAGE,
  { role: { type: 'string' }, email: { type: 'string' } },
  { positionals: true },
)

await runScript(async () => {
  const connection = await connectTarget()
  try {
    if (connection.target.mode === 'hosted') {
      throw new Error('Hosted Sanity keeps its own users: see npm run sanity -- users --help')
    }
    await runCommand(new Members(createClient(connection.config)), positionals)
  } finally {
    await connection.close()
  }
})

async function runCommand(members: Members, [command, ...args]: readonly string[]): Promise<void> {
  const [first = '', second = ''] = args
  const expectArguments = (count: number) => {
    if (args.length === count) return
    console.error(`"${command}" takes ${count} argument(s), got ${args.length}.\n\n${USAGE.trim()}`)
    process.exit(2)
  }
  switch (command) {
    case undefined: {
      const list = await members.list()
      for (const { id, displayName, email = '(no email)', roles, hasPassword } of list) {
        const login = hasPassword ? '' : '  no password yet'
        console.log(`${id}  ${displayName} <${email}>  ${roles.join(', ')}${login}`)
      }
      return
    }
    case 'add': {
      expectArguments(2)
      const roles = [String(values['role'] ?? 'editor')]
      await members.checkAdministrator(roles)
      const password = await readPassword()
      const { id } = await members.add({ name: first, email: second, roles, password })
      console.log(`${first} may log in with ${second} (${roles.join(', ')}, ${id}).`)
      return
    }
    case 'password': {
      expectArguments(1)
      const member = await members.find(first)
      const email = values['email'] === undefined ? member.email : String(values['email'])
      if (email === undefined) {
        throw new Error(`${member.displayName} has no email to log in with yet: add --email`)
      }
      const password = await readPassword()
      await members.change(member.id, { email })
      await members.setPassword(member.id, password)
      console.log(`${member.displayName} logs in with ${email} and the new password.`)
      return
    }
    case 'role': {
      expectArguments(2)
      const { id, displayName } = await members.find(first)
      await members.change(id, { roles: [second] })
      console.log(`${displayName} is ${second} now.`)
      return
    }
    case 'remove': {
      expectArguments(1)
      const { id, displayName } = await members.find(first)
      await members.remove(id)
      console.log(`${displayName} cannot log in any more. History keeps the name.`)
      return
    }
    default:
      console.error(`There is no command "${command}".\n\n${USAGE.trim()}`)
      process.exit(2)
  }
}

/** Asks at the terminal without showing what is typed, or takes the first line of standard input. */
async function readPassword(): Promise<string> {
  const terminal = process.stdin.isTTY
  if (terminal) process.stdout.write('Password: ')
  // Without an output nothing of what is typed is shown.
  const lines = createInterface({ input: process.stdin, terminal })
  lines.on('SIGINT', () => process.exit(130))
  try {
    for await (const line of lines) {
      if (terminal) process.stdout.write('\n')
      return line
    }
    throw new Error('No password was given on standard input.')
  } finally {
    lines.close()
  }
}
