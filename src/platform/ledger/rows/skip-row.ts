import { isRequired } from "../column.ts";
import { compared, comparedHeader } from "../spelling.ts";
import type { Header } from "./match-header.ts";

/** Why a row of a sheet is no record. */
export type SkipReason = "empty" | "header" | "serial" | "example" | "remark";

const remarks =
  /^(?:合计|总计|小计|其中|注|备注|说明|填表说明|填写说明|填表人|填报人|填报单位)(?:$|[:：])/;
const example = /^(?:示例(?:$|[:：])|[〔]示例[〕])/;

/** Why a row is passed over; `undefined`: it is a record or an error. `texts`: its cells, trimmed. */
export function skipReason(texts: readonly string[], header: Header): SkipReason | undefined {
  const filled = texts.flatMap((text, at) => (text === "" ? [] : [at]));
  const [first] = filled;
  if (first === undefined) return "empty";
  if (repeatsHeader(texts, header)) return "header";
  const beginning = compared(texts[first] ?? "");
  if (example.test(beginning)) return "example";
  const holdsMore = [...header.columns].some(
    ([at, column]) => at !== first && isRequired(column) && (texts[at] ?? "") !== "",
  );
  if (!holdsMore && remarks.test(beginning)) return "remark";
  return filled.length === 1 && first === header.serialAt ? "serial" : undefined;
}

function repeatsHeader(texts: readonly string[], { columns, words }: Header): boolean {
  let repeated = 0;
  for (const at of columns.keys()) {
    const text = texts[at] ?? "";
    if (text === "") continue;
    if (comparedHeader(text) !== words[at]) return false;
    repeated += 1;
  }
  return repeated > 0;
}
