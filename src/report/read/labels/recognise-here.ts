import { type RowId, rowOrder } from "../../form/row-labels.ts";
import type { GatherState } from "../runs/gather-state.ts";
import type { TextToken } from "../stream/stream.ts";
import { type Recognised, recognise } from "./recognise.ts";

/**
 * The token's meaning in its place: a wrapped label's second half, 其他 and 总计 as row or header. `whole`: the text
 * that is pending, and the token's own behind it.
 */
export function recogniseHere(state: GatherState, token: TextToken, whole: string): Recognised {
  const recognised = withPending(state, token, whole);
  if (recognised.kind === "row" && !recognised.exact && !recognised.open) {
    if (isProse(token) || goesOnInstruction.test(token.text)) return { kind: "unknown" };
  }
  if (recognised.kind !== "either") return recognised;
  if (recognised.row === "t3.otherRest" && groupNumber.test(token.text)) {
    return { kind: "group", isOther: true, glued: recognised.glued };
  }
  const isBesideHeader = state.current.after === "header" && state.current.line === token.line;
  if (!isBesideHeader && isRowHere(state, recognised.row, recognised.numbered)) return recognised;
  const header = state.inDisputes ? "disputes" : "requests";
  return { kind: "header", header, text: token.text };
}

/** The second line of the instruction of 其他对外管理服务事项 begins like another row: 行政强制等5类). */
const goesOnInstruction = /^[、，,\s]*行政(?:处罚|强制)[^(（]*等\s*\d?\s*类/;

/** (六)其他, the rest of 其他处理 on another line: the group, never its third row. */
const groupNumber = /^\s*[(（][五六][)）]/;

/** Text that is nothing by itself may be a label together with the text just before it. */
function withPending(
  { pending }: GatherState,
  { recognised, column }: TextToken,
  text: string,
): Recognised {
  if (recognised.kind !== "unknown" || pending === "" || column !== undefined) return recognised;
  const whole = recognise(text);
  const isLabel =
    whole.kind === "row" ? whole.exact : whole.kind === "either" || whole.kind === "header";
  return isLabel ? whole : recognised;
}

/** A label with more text behind it is still one in a cell of its own; a free line with much or punctuated text is prose. */
function isProse({ isCell, text }: TextToken): boolean {
  return !isCell && (text.length > 40 || /[，。；,;]/.test(text));
}

function isRowHere(state: GatherState, row: RowId, numbered: boolean): boolean {
  const last = state.lastRow;
  if (!last?.startsWith("t3.") || state.inDisputes || last === "t3.carriedOut") return false;
  if (row === "t3.otherRest") {
    return beforeRest.has(last) || (numbered && last === "t3.other");
  }
  return numbered || order(last) >= order("t3.refusedConfirm");
}

const beforeRest: ReadonlySet<RowId> = new Set(["t3.otherUnpaid", "t3.otherNotCorrected"]);

function order(row: RowId): number {
  return rowOrder.get(row) ?? -1;
}
