/**
 * What stands in every report whatever the year: names of documents, the period, the headings that the form
 * prescribes, and statements that there was nothing to count. Repeating it is no copying.
 */
const fixed: readonly RegExp[] = [
  /《[^》\n]{1,80}》/g,
  /[（(〔[]?(?:国办|国令)[^，。；;\n]{0,20}号[)）〕\]]?/g,
  /\d{4}\s?年\s?1\s?月\s?1\s?日[^，。；;\n]{0,8}12\s?月\s?31\s?日止?/g,
  /(?:^|\n)[^\S\n]*[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．][^。；;\n]{1,24}(?=[。:：\n]|$)/g,
];

/** A clause in which one of these stands says that there was nothing to count. */
const nothingToCount =
  /信息处理费|(?:未(?:收到|发生|产生|出现)|没有(?:收到|发生)?|无|不存在)[^。；;，,\n\r\u2028\u2029]{0,40}(?:申请|复议|诉讼|举报|投诉|事项)/g;
const clauseEnds = new Set("。；;，,\n");

/** Whether each character of a text belongs to something fixed: 1, else 0. */
export function fixedCharacters(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const pattern of fixed) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      marks.fill(1, index, index + found.length);
    }
  }
  let until = 0;
  for (const { index } of text.matchAll(nothingToCount))
    if (index >= until) until = markClause(text, index, marks);
  return marks;
}

/** Marks the clause around an offset, and gives its end. */
function markClause(text: string, at: number, marks: Uint8Array): number {
  let [start, end] = [at, at];
  while (start > 0 && !clauseEnds.has(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !clauseEnds.has(text.charAt(end))) end += 1;
  marks.fill(1, start, end);
  return end;
}
