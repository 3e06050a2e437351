/** Lines that may be the title: each line, then each two neighbours, since a title may be split over two lines. */
export function titleCandidates(opening: readonly string[]): string[] {
  const pairs = opening.flatMap((line, index) => {
    const next = opening[index + 1] ?? "";
    return line.length + next.length < 90 && continuesTitle.test(next) ? [line + next] : [];
  });
  return [...opening, ...pairs];
}

/** Whether a line may name 信息公开: it holds a character of it that is the same in either script, or one that may stand for it. */
export function mayBeTitle(line: string): boolean {
  return titleCharacter.test(line);
}

const titleCharacter = /[公\u2e80-\u2fff\uf900-\ufaff\ud800-\udfff]/;

/** The second half of a title: it begins with the year or names the report. */
const continuesTitle = /^\s*(?:20\d\d|二[〇零○Oo0]|关于|政府信息|政务信息|信息公开|年度|工作)/;
