import { config } from 'zod'

// The pages forbid evaluating text as code (CSP); schemas made after this do not try. Loaded before they are.
config({ jitless: true })
