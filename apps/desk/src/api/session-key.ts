/** Where the session lies in the cache; the client reads the CSRF token from there. */
export const sessionKey = ['session'] as const
