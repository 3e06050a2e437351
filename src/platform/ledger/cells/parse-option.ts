import type { ColumnOption } from "../column.ts";
import { compared } from "../spelling.ts";

/** The name of the option that a text means: the name itself or one of its spellings. */
export function parseOption(text: string, options: readonly ColumnOption[]): string | undefined {
  const asked = compared(text).toLowerCase();
  const means = (word: string) => compared(word).toLowerCase() === asked;
  return options.find(({ name, spellings = [] }) => means(name) || spellings.some(means))?.name;
}

const mostNearest = 3;

/** The options that look most like a text; all of them where there are few. */
export function nearestOptions(text: string, options: readonly ColumnOption[]): readonly string[] {
  const names = options.map(({ name }) => name);
  if (names.length <= mostNearest) return names;
  const asked = compared(text);
  const ranked = names
    .map((name, at) => ({ name, at, likeness: likeness(asked, compared(name)) }))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  return ranked.slice(0, mostNearest).map(({ name }) => name);
}

/** Characters that both have, of all that they have. */
function likeness(one: string, other: string): number {
  const rest = [...other];
  let common = 0;
  for (const character of one) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length || 1);
}

const yes = ["是", "√", "Y", "1", "有", "TRUE"];
const no = ["否", "×", "N", "0", "无", "FALSE"];

/** 是 or 否. */
export function parseYesNo(text: string): "是" | "否" | undefined {
  const asked = compared(text).toUpperCase();
  if (yes.includes(asked)) return "是";
  return no.includes(asked) ? "否" : undefined;
}
