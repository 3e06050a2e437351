/** Lines that may be the title: each line, then each two neighbours, since a title may be split over two lines. */
export function titleCandidates(opening: readonly string[]): string[] {
  const pairs = opening.flatMap((line, index) => {
    const next = opening[index + 1] ?? "";
    return line.length + next.length < 90 && continuesTitle.test(next) ? [line + next] : [];
  });
  return [...opening, ...pairs];
}

/** The second half of a title: it begins with the year or names the report. */
const continuesTitle = /^\s*(?:20\d\d|二[〇零○Oo0]|关于|政府信息|政务信息|信息公开|年度|工作)/;
