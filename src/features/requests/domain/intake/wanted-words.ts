/** Pairs of characters that say nothing of what is wanted. */
const common: ReadonlySet<string> = new Set(
  "关于 政府 信息 申请 公开 情况 有关 相关 文件 材料 内容 资料 本县 本市 以及 我县 我市".split(" "),
);

/** Pairs looked for at most: a title is short. */
const most = 24;

/** What published information is looked for by: each two neighbouring characters, as Chinese words mostly are. */
export function wantedPairs(title: string): readonly string[] {
  const runs = title.normalize("NFKC").match(/[\p{Script=Han}]{2,}|[0-9]{2,}|[A-Za-z]{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
  return [...new Set(pairs)].filter((pair) => !common.has(pair)).slice(0, most);
}

/** How many of so many pairs a title must have to be offered: two in five, two at least where there are two. */
export function pairsNeeded(pairs: number): number {
  return Math.max(Math.min(2, pairs), Math.ceil(pairs * 0.4));
}
