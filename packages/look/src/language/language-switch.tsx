import { useLanguage } from './language.tsx'

/** Names the other language in that language, as people look for it. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="button text"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => choose(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
