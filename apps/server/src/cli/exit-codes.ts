/** What the exit code of every command says. */
export const exitCodes = { ok: 0, negative: 1, usage: 2, unavailable: 3, fault: 70 } as const

/** The same for people, at the end of every --help. */
export const exitCodesHelp = `
Exit codes:
  0   done, nothing to object to
  1   done, and the answer is no, or there are findings
  2   the input, an option or a setting cannot be used; nothing was changed
  3   something that is needed is not available (database, packages, disk)
  70  a fault in Yimen itself; please report it`
