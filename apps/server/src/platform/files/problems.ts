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
  'files.broken': {
    status: 422,
    zh: '文件坏了，打不开。请重新导出或重拍后再传',
    en: 'The file is damaged and cannot be opened; export it or take it again',
  },
  'files.encrypted': {
    status: 422,
    zh: '文件设了密码，工作人员打不开。请去掉密码后再传',
    en: 'The file has a password, so that nobody here can open it; remove the password and send it again',
  },
  'files.unpacks-too-large': {
    status: 422,
    zh: '文件展开后太大，没有收下。请另存一份只留需要的内容',
    en: 'Unpacked, the file is far too large; it was not accepted. Save a copy with only what is needed',
  },
  'files.too-many-pixels': {
    status: 413,
    zh: '图片的像素太多。请用相机的普通模式重拍，或缩小后再传',
    en: 'The picture has too many pixels; take it in the ordinary mode, or make it smaller',
  },
  'files.cannot-mark': {
    status: 422,
    zh: '这份文件加不了水印，看不了。请让交件人重新导出后再传',
    en: 'No mark can be put on this file, so that it cannot be shown; it has to be handed in afresh',
  },
  'files.purpose-missing': {
    status: 400,
    zh: '写明拿去做什么用，2 到 30 个字',
    en: 'Say what the copy is for, in 2 to 30 characters',
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
