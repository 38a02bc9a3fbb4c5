import { Command } from 'commander'
import { giveFirstPassword } from '../modules/identity/index.ts'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'
import { withDatabase } from './open-for-command.ts'
import { performForCommand } from './perform-for-command.ts'
import { printResult } from './print-result.ts'

type Options = { readonly forgetSecondFactor?: boolean; readonly json?: boolean }

/** `yimen staff set-password ACCOUNT`: how the first administrators of a district get in. */
const setPassword = new Command('set-password')
  .description('give an account a new first password; it is printed once and has to be changed at sign-in')
  .argument('<account>', 'account of a member of staff in the district of YIMEN_DISTRICT')
  .option('--forget-second-factor', 'the second factor was lost: it is set up again at the next sign-in')
  .option('--json', 'JSON: account, firstPassword')
  .action(async (account: string, { forgetSecondFactor = false, json }: Options) => {
    const given = await withDatabase((command) =>
      performForCommand(command, 'staff set-password', async (scope) => ({
        firstPassword: await giveFirstPassword(scope, account, {
          secondFactor: forgetSecondFactor,
          reason: 'command line',
        }),
      })),
    )
    if (given.firstPassword === null)
      throw new CommandFailure(exitCodes.usage, `there is no account ${account} in the district`)
    const { firstPassword } = given
    printResult(json, { account, firstPassword }, () =>
      [
        `First password of ${account}, shown only here: ${firstPassword}`,
        'It has to be changed at the first sign-in.',
      ].join('\n'),
    )
  })

/** `yimen staff …` */
export const staffCommand = new Command('staff').description('staff accounts').addCommand(setPassword)
