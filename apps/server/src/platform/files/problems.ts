import { defineProblems } from '../problems/refusal.ts'

export const fileProblems = defineProblems({
  'files.empty': { status: 400, zh: '文件是空的，请重新选一个', en: 'The file is empty; choose another one' },
  'files.no-file': { status: 400, zh: '没有收到文件', en: 'No file came in' },
  'files.too-large': { status: 413, zh: '文件太大', en: 'The file is too large' },
  'files.type-not-allowed': { status: 415, zh: '这种文件不能收', en: 'This type of file is not accepted' },
  'files.name-and-content-differ': {
    status: 415,
    zh: '文件名和内容对不上',
    en: 'The name of the file and its content differ',
  },
  'files.infected': {
    status: 422,
    zh: '文件里查出病毒，没有收下',
    en: 'A virus was found in the file; it was not accepted',
  },
  'files.not-found': {
    status: 404,
    zh: '没有这个文件，或您不能看',
    en: 'No such file, or it is not yours to see',
  },
  'files.in-quarantine': {
    status: 409,
    zh: '文件还在查毒，过一会儿再用',
    en: 'The file is still being scanned; use it in a while',
  },
  'files.range-not-there': { status: 416, zh: '文件没有这一段', en: 'The file has no such range' },
  'files.too-many': {
    status: 429,
    zh: '今天传的文件太多了，请到窗口办或明天再传',
    en: 'Too many files today; come to a counter or try again tomorrow',
  },
  'files.store-away': {
    status: 503,
    zh: '存文件的地方暂时连不上，过一会儿再试',
    en: 'The store of files is away for the moment; try again in a while',
  },
})
export const refuse = fileProblems.refuse
