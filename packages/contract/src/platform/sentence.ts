import { z } from 'zod'

/** The languages that every screen and message is complete in. */
export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>

/** The same sentence or name in both languages. Chinese is the text of reference. */
export const Sentence = z.object({ zh: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Sentence' })
export type Sentence = z.infer<typeof Sentence>

/**
 * What a department wrote for people to read. Real lists give it in Chinese only, as a plain string, and keep it so;
 * an item that is written out gives both languages. `writtenIn` reads it, and says when there is no English.
 */
export const Text = z.union([z.string(), Sentence]).meta({ id: 'Text' })
export type Text = z.infer<typeof Text>
