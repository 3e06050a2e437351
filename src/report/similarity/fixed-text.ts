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

const clauses = /[^。；;，,\n]+/g;
const feeStatement = /信息处理费/;
const nothingToCount =
  /(?:未(?:收到|发生|产生|出现)|没有(?:收到|发生)?|无|不存在).{0,40}(?:申请|复议|诉讼|举报|投诉|事项)/;

/** Whether each character of a text belongs to something fixed: 1, else 0. */
export function fixedCharacters(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const pattern of fixed) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      marks.fill(1, index, index + found.length);
    }
  }
  for (const { 0: clause, index } of text.matchAll(clauses)) {
    if (feeStatement.test(clause) || nothingToCount.test(clause)) {
      marks.fill(1, index, index + clause.length);
    }
  }
  return marks;
}
