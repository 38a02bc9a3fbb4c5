/** Words that say that somebody asks, not what for. They are left out unless nothing else was typed. */
export const stopWords: ReadonlySet<string> = new Set([
  ...'怎么 怎样 如何 什么 哪里 哪儿 在哪 多少 多久 几天 可以 能否 不能 是否 需要 我要 我们 我想 想要 想开 想办 准备 打算'.split(
    ' ',
  ),
  ...'请问 一下 一家 一个 这个 那个 办理 申请 办事 申领 手续 材料 流程 条件 事项 服务 业务 有关 相关 关于 以及 或者'.split(
    ' ',
  ),
  ...'a an the of for to in on and or how do i my can what where apply application get is need want'.split(
    ' ',
  ),
])
