import {
  groupLabels,
  type HeaderKind,
  headers,
  type RowId,
  rowLabels,
} from "../form/row-labels.ts";
import { normaliseLabel } from "./normalise.ts";

/** What a piece of text is, taken by itself. */
export type Recognised =
  | {
      readonly kind: "row";
      readonly row: RowId;
      /** The text is the label and nothing but the label (numbering and bracketed instructions aside). */
      readonly exact: boolean;
      /** Digits, signs and points that stand glued behind the label: 规章000. */
      readonly glued: string;
      /** A bracket was opened and not closed: the label goes on in the next piece of text. */
      readonly open: boolean;
    }
  /** 其他 or 总计: a row or a column header, as the place decides. `numbered`: carries the row's own number. */
  | {
      readonly kind: "either";
      readonly row: RowId;
      readonly numbered: boolean;
      readonly glued: string;
    }
  | { readonly kind: "group"; readonly other: boolean }
  | { readonly kind: "header"; readonly header: HeaderKind; readonly text: string }
  | { readonly kind: "unknown" };

const unknown: Recognised = { kind: "unknown" };
/** Longer text is prose. The longest label with filling instructions seen has about 90 characters. */
const longestLabel = 160;
const cache = new Map<string, Recognised>();
const cacheLimit = 20_000;

/** Recognises a row label, a group label or a column header; everything else is `unknown`. */
export function recognise(text: string): Recognised {
  if (text.length > longestLabel || text.length < 2) return unknown;
  const known = cache.get(text);
  if (known) return known;
  const recognised = recogniseNormalised(normaliseLabel(text));
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, recognised);
  return recognised;
}

const numbering = /^[([【]?[一二三四五六七八九十\d]{0,3}[)\]】]?[、.,:：;·]*/;
const gluedDigits = /[\d][\d.,+-]*$/;

function recogniseNormalised(label: string): Recognised {
  const number = numbering.exec(label)?.[0] ?? "";
  const bare = label.slice(number.length).replaceAll("年", "");
  const opened = bare.search(/[([{【]/);
  const beforeBracket = opened === -1 ? bare : bare.slice(0, opened);
  const core = beforeBracket.replace(gluedDigits, "");
  if (core.length < 2) return unknown;
  const glued = gluedAt(bare, core);
  return (
    rowOf({ bare, core, number, glued, opened }) ??
    groupOf(core, bare) ??
    headerOf(core, bare) ??
    unknown
  );
}

/** Digits glued directly to the label or to its closing bracket. */
function gluedAt(bare: string, core: string): string {
  const digits = gluedDigits.exec(bare)?.[0] ?? "";
  if (digits === "") return "";
  const before = bare.slice(0, bare.length - digits.length);
  return before === core || /[)\]】]$/.test(before) ? digits : "";
}

interface Parts {
  readonly bare: string;
  readonly core: string;
  readonly number: string;
  readonly glued: string;
  readonly opened: number;
}

function rowOf({ bare, core, number, glued, opened }: Parts): Recognised | undefined {
  for (const { row, begins, printed } of rowLabels) {
    const begun = begins.exec(core);
    if (!begun) continue;
    if (row === "t3.otherRest" || row === "t3.total") {
      return { kind: "either", row, numbered: carriesNumber(row, number), glued };
    }
    if (row === "t3.other") return undefined;
    const exact =
      core.length === begun[0].length ||
      normaliseLabel(printed).replaceAll("年", "").includes(core);
    return {
      kind: "row",
      row,
      exact,
      glued: exact ? glued : "",
      open: opened !== -1 && !/[)\]】]|情形\d*$/.test(bare.slice(opened)),
    };
  }
  return undefined;
}

function carriesNumber(row: RowId, number: string): boolean {
  return row === "t3.total" ? number.includes("七") : number.includes("3");
}

/** A group label; where its row's label is glued behind it (三、本年度办理结果(一)予以公开), that row. */
function groupOf(core: string, bare: string): Recognised | undefined {
  for (const { begins, printed } of groupLabels) {
    const begun = begins.exec(core);
    if (!begun) continue;
    const rest = recogniseNormalised(bare.slice(begun[0].length));
    return rest.kind === "row" ? rest : { kind: "group", other: printed.includes("其他") };
  }
  return undefined;
}

function headerOf(core: string, bare: string): Recognised | undefined {
  for (const { kind, begins } of headers) {
    if (begins.test(core)) return { kind: "header", header: kind, text: bare };
  }
  return begins20.test(bare) ? { kind: "header", header: "article", text: bare } : undefined;
}

/** 第二十条第(五)项, numerals or brackets perhaps lost. */
const begins20 = /^(第?二十条第?|第二?十?条第|二十条第)[(（]?[一五六八九]?[)）]?项?$/;
