import {
  groupLabels,
  type HeaderKind,
  headers,
  type RowId,
  rowLabels,
} from "../../form/row-labels.ts";
import { normaliseLabel } from "./normalise.ts";

/** What a piece of text is, taken by itself. */
export type Recognised =
  | {
      readonly kind: "row";
      readonly row: RowId;
      /** The label carries a number, its own or another. */
      readonly numbered: boolean;
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
  | { readonly kind: "group"; readonly isOther: boolean; readonly glued: string }
  | { readonly kind: "header"; readonly header: HeaderKind; readonly text: string }
  | { readonly kind: "unknown" };

const unknown: Recognised = { kind: "unknown" };
/** Longer text is prose. The longest label with filling instructions seen has about 90 characters. */
const longestLabel = 160;
/** What was recognised of late, in two generations: a text met again stays, others go with the elder one. */
let younger = new Map<string, Recognised>();
let elder = new Map<string, Recognised>();
const generation = 10_000;

/** Recognises a row label, a group label or a column header; everything else is `unknown`. */
export function recognise(text: string): Recognised {
  if (text.length > longestLabel || text.length < 2 || isPlainProse(text)) return unknown;
  return younger.get(text) ?? lookUp(text);
}

function lookUp(text: string): Recognised {
  const own = copyOf(text);
  const recognised = elder.get(own) ?? recogniseNormalised(normaliseLabel(own));
  if (younger.size >= generation) {
    elder = younger;
    younger = new Map();
  }
  younger.set(own, recognised);
  return recognised;
}

/** A part of a string keeps the whole string in memory: what is kept for long must be one of its own. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** Text that ends a sentence, or begins as no label does, is not looked up and fills no cache. */
function isPlainProse(text: string): boolean {
  if (!isSimple(text)) return text.includes("。");
  return !mayBegin.has(text.charCodeAt(0)) || text.includes("。") || !labelBegins.test(text);
}

/** Four characters whose spelling is not changed before labels are compared. */
function isSimple(text: string): boolean {
  for (let at = 0; at < 4; at += 1) if (!isSimpleCode(text.charCodeAt(at))) return false;
  return true;
}

function isSimpleCode(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || simpleMarks.has(code);
}

const simpleMarks = codesOf("0123456789()、.,:“”");
const firstOfLabels =
  "规規行其政本上予部属屬国國危保三四类類内內过過没沒补補信重要无無申总總合结結不新自法商科社机機企勾制製废廢现現对對采採收处處第二十条條维維纠糾尚未直起复復後后审審序编編小去同环環增()";
const numerals = "一二三四五六七八九十0123456789";
/** Numbering, then the first character of a label or header, in either script. */
const labelBegins = new RegExp(`^[(]?[${numerals}]{0,3}[)]?[、.,:]*年?[${firstOfLabels}]`);
/** All that `labelBegins` can begin with. */
const mayBegin = codesOf(`()${numerals}、.,:年${firstOfLabels}`);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

const numbering = /^[([【]?[一二三四五六七八九十\d]{0,3}[)\]】]?[、.,:：;·]*/;
const gluedDigits = /[\d][\d.,+-]*$/;

function recogniseNormalised(label: string): Recognised {
  const number = numbering.exec(label)?.[0] ?? "";
  const bare = label.slice(number.length).replaceAll("年", "");
  const opened = bare.search(/[([{【]/);
  const beforeBracket = opened === -1 ? bare : bare.slice(0, opened);
  const core = coreOf(beforeBracket, number);
  if (core.length < 2 || !(anyLabel.test(core) || begins20.test(bare))) return unknown;
  const glued = gluedAt(bare, core);
  return (
    rowOf({ bare, core, number, glued, opened }) ??
    groupOf(core, bare) ??
    headerOf(core, bare) ??
    unknown
  );
}

/** The label without the digits behind it; behind 总计 and 其他, which carry their number, without anything of another kind. */
function coreOf(label: string, number: string): string {
  const core = label.replace(gluedDigits, "");
  return (number !== "" && shortest.exec(core)?.[1]) || core;
}

/** (七)总计, and values with marks for nothing (000000—), or advertising, glued behind it. */
const shortest = /^([总合]计|其他)(?:[\d/—-]|新葡京|[a-z]{3})/i;

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
  const label = rowLabels.find(({ begins }) => begins.test(core));
  if (!label || label.row === "t3.other") return;
  const { row, begins, printed } = label;
  if (row === "t3.otherRest" || row === "t3.total") {
    return { kind: "either", row, numbered: carriesNumber(row, number), glued };
  }
  const isWhole = core.length === begins.exec(core)?.[0].length;
  const exact = isWhole || normaliseLabel(printed).replaceAll("年", "").includes(core);
  const open = opened !== -1 && !/[)\]】]|情形\d*$/.test(bare.slice(opened));
  const numbered = /[\d一二三四五六七八]/.test(number);
  return {
    kind: "row",
    row,
    numbered,
    exact,
    glued: exact || behindHan.test(bare) ? glued : "",
    open,
  };
}

/** Digits behind Han or a bracket may be values; those of bet365 belong to the spam. */
const behindHan = /[\u4e00-\u9fff)\]】]\d[\d.,+-]*$/;

function carriesNumber(row: RowId, number: string): boolean {
  return row === "t3.total" ? number.includes("七") : number.includes("3");
}

/** A group label; where its row's label is glued behind it (三、本年度办理结果(一)予以公开), that row. */
function groupOf(core: string, bare: string): Recognised | undefined {
  for (const { begins, printed } of groupLabels) {
    const begun = begins.exec(core);
    if (!begun) continue;
    const rest = recogniseNormalised(bare.slice(begun[0].length));
    const isOther = printed.includes("其他");
    const glued = isOther ? gluedAt(bare, core) : "";
    return rest.kind === "row" ? rest : { kind: "group", isOther, glued };
  }
  return undefined;
}

/** A column header; where several are glued behind 信息内容, the one that tells the edition. */
function headerOf(core: string, bare: string): Recognised | undefined {
  if (core.startsWith("信息内容")) {
    const glued = gluedHeaders.find(({ holds }) => holds.test(core));
    return { kind: "header", header: glued?.kind ?? "content", text: bare };
  }
  for (const { kind, begins } of headers) {
    if (begins.test(core)) return { kind: "header", header: kind, text: bare };
  }
  return begins20.test(bare) ? { kind: "header", header: "article", text: bare } : undefined;
}

const gluedHeaders: readonly { readonly kind: HeaderKind; readonly holds: RegExp }[] = [
  { kind: "documents-trial", holds: /新制作|新公开|对外公开/ },
  { kind: "documents-2021", holds: /制发|废止|现行有效/ },
  { kind: "procurement-trial", holds: /采购/ },
  { kind: "items-trial", holds: /上一?项目|增\/?减|本增/ },
  { kind: "decisions-2021", holds: /本处理/ },
  { kind: "fees-2021", holds: /收费金额/ },
];

/** Whether a text begins as any of them: most texts are told apart by one look. */
const anyLabel = new RegExp(
  [...rowLabels, ...groupLabels, ...headers].map(({ begins }) => begins.source).join("|"),
);

/** 第二十条第(五)项, numerals or brackets perhaps lost. */
const begins20 = /^(第?二十条第?|第二?十?条第|二十条第)[(（]?[一五六八九]?[)）]?项?$/;
