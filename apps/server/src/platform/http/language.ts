import type { Language } from '@yimen/contract'
import type { FastifyRequest } from 'fastify'

/** The language that the person chose (cookie), else the first of ours that the browser asks for, else Chinese. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = /(?:^|;\s*)yimen_language=(zh|en)/.exec(request.headers.cookie ?? '')?.[1]
  if (chosen === 'zh' || chosen === 'en') return chosen
  return chooseLanguage(request.headers['accept-language'] ?? '')
}

/** The first of our languages in an `Accept-Language`; Chinese when there is none. */
export function chooseLanguage(accepted: string): Language {
  for (const part of accepted.split(',')) {
    const tag = part.trim().toLowerCase()
    if (tag.startsWith('zh')) return 'zh'
    if (tag.startsWith('en')) return 'en'
  }
  return 'zh'
}
