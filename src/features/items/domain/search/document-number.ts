/** A 文号 as people type it: with brackets of any kind or none, with 年, 第, 号 or without, with words behind. */
const written =
  /([\p{Script=Han}]{2,24}?)\s*[〔[（(【〈<]?\s*((?:19|20)\d{2})\s*年?\s*[〕\])）】〉>]?\s*第?\s*(\d{1,5})(?!\d)\s*号?/u;

/** What people say before a number. */
const before = /^(?:请问|关于|查询|查一下|查看|查|找|下载|文号)/u;

/**
 * The number that a question names, as numbers are compared: without brackets and blanks, whole. `spell` gives other ways to write
 * what stands in front of the year (县发改局发 is 县发展和改革局发). Empty where the question names none.
 */
export function documentNumbers(
  typed: string,
  spell: (word: string) => readonly string[],
): readonly string[] {
  const [, said = "", year, serial] = written.exec(typed.normalize("NFKC")) ?? [];
  const prefix = said.replace(before, "");
  if (prefix === "" || year === undefined || serial === undefined) return [];
  const spelt = [prefix, ...spell(prefix)];
  return [...new Set(spelt)].map((one) => `${one}${year}${Number(serial)}号`);
}
