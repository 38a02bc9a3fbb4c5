import type { Language, Sentence } from '@yimen/contract'

/** Text that may stand in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A sentence in both languages, the chosen one first: these pages come before one has chosen for good. */
export function bothLanguages(sentence: Sentence, first: Language): string {
  const other = first === 'zh' ? 'en' : 'zh'
  const tag = { zh: 'zh-CN', en: 'en' }
  return `<span lang="${tag[first]}">${escapeHtml(sentence[first])}</span> <span class="other" lang="${tag[other]}">${escapeHtml(sentence[other])}</span>`
}

const style = `
:root{--ink:#17202b;--ink-2:#46525f;--ink-3:#5c6875;--wash:#f4f6f8;--line:#dfe4ea;--line-strong:#bcc6d0;--blue:#0b5cad;
--blue-strong:#084885;--blue-wash:#edf4fb;--blue-line:#b9d2ec;--amber-wash:#fff6e3;--amber-line:#ecd09a;--amber-ink:#5f3900}
*{box-sizing:border-box}
body{margin:0;font:400 1rem/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;color:var(--ink);
background:#fff;font-variant-numeric:tabular-nums}
h1{margin:0 0 8px;font-size:1.5rem;line-height:1.3;text-wrap:balance}p{margin:0;text-wrap:pretty}
header{border-bottom:1px solid var(--line)}header div,main{max-width:640px;margin:0 auto;padding:0 24px}
header div{display:flex;align-items:center;gap:12px;min-height:64px;font-size:1.25rem;font-weight:700}
header svg{width:28px;height:28px}main{padding-top:40px;padding-bottom:64px}
.other{display:block;color:var(--ink-3);font-size:.875rem}h1 .other{font-weight:400}
.notice{margin:20px 0;padding:12px 16px;border:1px solid var(--amber-line);border-radius:6px;background:var(--amber-wash);color:var(--amber-ink)}
.notice .other{color:inherit}
ul{list-style:none;margin:0 0 20px;padding:0}
.button{display:block;width:100%;min-height:44px;padding:8px 20px;border:1px solid var(--line-strong);border-radius:6px;background:#fff;
color:var(--ink);font:inherit;text-align:left;text-decoration:none;cursor:pointer}
.button:hover{border-color:var(--ink-3)}li .button{margin-bottom:8px}li .button b{display:block}
.button.main{display:inline-block;width:auto;background:var(--blue);border-color:var(--blue);color:#fff;font-weight:700;text-align:center}
.button.quiet{display:inline-block;width:auto}
:focus-visible{outline:none;box-shadow:0 0 0 2px var(--ink),0 0 0 5px #f7b500}`

/** A page of our own in the look of the portal, without scripts. `title` and `body` are HTML, escaped by the caller. */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>一门 Yimen</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${style}</style></head><body>
<header><div><svg viewBox="0 0 28 28" fill="none" aria-hidden="true"><path d="M2 5.5h24" stroke="#0b5cad" stroke-width="4"/>
<path d="M5 10v15M23 10v15" stroke="#17202b" stroke-width="3"/><path d="M11 25V13.5h6V25" stroke="#17202b" stroke-width="2"/></svg>
一门</div></header><main><h1>${title}</h1>${body}</main></body></html>`
}

/** Headers of these pages: nothing is loaded but the icon, nothing is kept. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'same-origin',
}
