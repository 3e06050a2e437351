/** Characters that a search may have. */
export const searchLimit = 100;

/** More words make a search no better. */
const most = 8;

/** What people put around what they look for; left out where anything else is left. */
const around = new Set(
  "的 了 和 与 及 或 在 是 有 为 对 将 被 请 请问 怎么 怎样 怎么办 如何 多少 哪里 哪些 哪个 什么 什么时候 几 几号 关于 我 我们 我要 想 要 能 可以 查 查询 查看 一下 有没有 是否 吗 呢 年 月 日 号 第 个 本 该 其 中 等 需要 多久 在哪里 哪儿 在哪 去哪 地方 多少钱 多少件 几件 件数 数量 文件 要什么 什么样 怎么办理 如何办理 告诉 帮 麻烦 谢谢 你好 您好 申领流程 网上 这个 那个 啊 呀 把 给 让 到 从 也 都 还 就 去 买 找 孩子 小孩 家里 人 们".split(
    " ",
  ),
);

/** What stands between words, and cuts them apart. */
const between = /[\s\p{P}\p{S}]+/u;

/**
 * The words that an item has to have (检索词), in the order typed: without what people put around them, and without single
 * characters where there is more to go by.
 */
export function searchWords(
  typed: string,
  cut: (text: string) => readonly string[],
): readonly string[] {
  const words = cutWords(typed, cut);
  const telling = words.filter((word) => !around.has(word));
  const long = telling.filter((word) => [...word].length > 1 || /\d/.test(word));
  return firstOf(long, telling, words).slice(0, most);
}

/** What was typed without what people put around it, single characters kept: what a title with one other character is like. */
export function withoutAround(typed: string, cut: (text: string) => readonly string[]): string {
  const words = cutWords(typed, cut);
  return firstOf(
    words.filter((word) => !around.has(word)),
    words,
  ).join("");
}

function cutWords(typed: string, cut: (text: string) => readonly string[]): readonly string[] {
  const parts = typed
    .normalize("NFKC")
    .split(between)
    .filter((part) => part !== "");
  return [...new Set(parts.flatMap((part) => cut(part)))];
}

/** Whether somebody asks how something is done: guides (办事指南) answer that before all else. */
export function asksHow(typed: string): boolean {
  return /怎么|怎样|如何|在哪|哪里|哪儿|办理|申请|申领|要什么|需要|条件|材料|手续|流程|指南|办证|办$/.test(
    typed,
  );
}

function firstOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** Whether a word may be the name of an agency, or end one. */
export function mayNameAgency(word: string): boolean {
  return (
    /(?:局|委|委员会|办|办公室|厅|院|府|镇|乡|街道|站|所|队|中心|管委会)$/.test(word) &&
    word.length > 1
  );
}
