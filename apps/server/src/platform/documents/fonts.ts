import { fileURLToPath } from 'node:url'

const folder = '@expo-google-fonts/noto-sans-sc'

function fontFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`${folder}/${name}`))
}

/** Noto Sans SC (SIL Open Font License), as files; documents embed only the glyphs that they use. */
export const fontFiles = {
  regular: fontFile('400Regular/NotoSansSC_400Regular.ttf'),
  bold: fontFile('700Bold/NotoSansSC_700Bold.ttf'),
}
