import { z } from 'zod'

/** The languages that every screen and message is complete in. */
export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>

/** The same sentence or name in both languages. Chinese is the text of reference. */
export const Sentence = z.object({ zh: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Sentence' })
export type Sentence = z.infer<typeof Sentence>
