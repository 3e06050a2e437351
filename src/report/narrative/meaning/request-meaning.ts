import type { CellName } from "#report/form/cell-names.ts";
import { sharedResultRows } from "#report/form/cell-names.ts";
import { hasWord, isUnqualified, isWord, lastGroup } from "../frames.ts";
import type { Item, WordItem } from "../tokens.ts";
import { type Asked, eachOrSum, type Found, other } from "./meaning.ts";

const units = new Set([
  "",
  "件",
  "条",
  "份",
  "项",
  "次",
  "宗",
  "个",
  "例",
  "起",
  "人次",
  "件次",
  "批次",
]);
const askTopics = new Set(["requests", "ask"]);
const others = ["otherNotCorrected", "otherUnpaid", "otherRest"];
const organisations = ["enterprise", "research", "charity", "legal", "otherOrg"];

/** The rows of table three that a word for a result stands for: a group has several. */
export function rowsOf(value: string): readonly string[] {
  if (value === "denied" || value === "unavailable" || value === "refused") {
    return sharedResultRows.filter((row) => row.startsWith(value));
  }
  return value === "other" ? others : [value];
}

/** What a number of disclosure requests (依申请公开) counts; `undefined` where that is not certain. */
export function requestMeaning(asked: Asked): Found | undefined {
  const { frame, text } = asked;
  if (!units.has(frame.number.unit)) return undefined;
  const all = [...frame.near, ...frame.right];
  if (hasWord(frame.near, "channel") || (!frame.near.some(tells) && hasWord(all, "channel"))) {
    return other("other");
  }
  const words = wordsOf(frame);
  if (
    hasWord(words, "carrier") ||
    hasWord(words, "result") ||
    hasWord(words, "act", "publish-own")
  ) {
    return undefined;
  }
  if (!isUnqualified(text, words, tells)) return undefined;
  const rows = resultRowsIn(words);
  const columns = columnsIn(asked, words);
  if (columns === undefined) return undefined;
  if (rows.length > 0) return inRows(asked, rows, columns);
  if (columns !== "total") return byApplicant(asked, words, columns);
  return byAct(asked, words);
}

/** The words in front; with those behind the number, where these alone name the requests: 收到 12 件申请. */
function wordsOf({ near, right }: Asked["frame"]): readonly Item[] {
  if (!near.some(tells)) return right;
  return hasWord(near, "topic") || hasWord(near, "row") || !right.some(isAsked)
    ? near
    : [...near, ...right];
}

function isAsked(item: Item): boolean {
  return isWord(item, "topic", "requests") || isWord(item, "topic", "ask");
}

/** Whether a word tells which requests are counted. */
function tells(word: Item): boolean {
  if (word.kind !== "word") return false;
  const { tag, value } = word;
  if (tag === "topic") return askTopics.has(value);
  if (tag === "act") return acts.has(value);
  return tag === "row" || tag === "column";
}

const acts = new Set([
  "receive",
  "receive-new",
  "handle",
  "settle",
  "carriedIn",
  "carriedOut",
  "carry",
]);

/** Result rows that are named together; a reason with its group (属于国家秘密不予公开) is the reason's row. */
function resultRowsIn(words: readonly Item[]): readonly (readonly string[])[] {
  const named = words.filter((item): item is WordItem => isWord(item, "row"));
  const group = lastGroup(words, (word) => word.tag === "row");
  if (group.length === named.length) return group.map(({ value }) => rowsOf(value));
  const values = [...new Set(named.map(({ value }) => value))];
  const narrowest = values.filter((value) => rowsOf(value).length === 1);
  const [only] = narrowest;
  const isReason = only !== undefined && narrowest.length === 1;
  return isReason && values.every((value) => only.startsWith(value)) ? [[only]] : [];
}

/** The columns of table three that are named; `undefined` where the words do not fit. */
function columnsIn(
  { frame }: Asked,
  words: readonly Item[],
): readonly string[] | "total" | undefined {
  const named = words.filter((item): item is WordItem => isWord(item, "column"));
  const certain = named.filter(({ value }) => value !== "person" || frame.isAmong);
  if (certain.length === 0) return "total";
  if (certain.length > 1) return undefined;
  const [value] = certain.map((word) => word.value);
  if (value === "organisations") return organisations;
  return value === "person" ? ["natural"] : [value ?? ""];
}

function inRows(
  { frame }: Asked,
  rows: readonly (readonly string[])[],
  columns: readonly string[] | "total",
): Found | undefined {
  if (hasWord(frame.near, "topic", "review") || hasWord(frame.near, "topic", "litigation"))
    return undefined;
  const named = columns === "total" ? ["total"] : columns;
  const lists = rows.map((group) =>
    group.flatMap((row) => named.map((column) => cell(row, column))),
  );
  const found = eachOrSum(lists, isEach(frame.near, frame.number.value));
  const isOther = rows.length === 1 && rows[0] === others;
  if (!isOther) return found;
  return { ...found, readings: [named.map((column) => cell("otherSingle", column))] };
}

function cell(row: string, column: string): CellName {
  return `t3.${row}.${column}`;
}

function isEach(near: readonly Item[], value: number): boolean {
  return value === 0 || hasWord(near, "each") || hasWord(near, "respectively");
}

/** 自然人 10 件: of the requests the clause names, else of the total that is being divided. */
function byApplicant(
  { context }: Asked,
  words: readonly Item[],
  columns: readonly string[],
): Found | undefined {
  const done = actsIn(words);
  if (done.length > 1) return undefined;
  const named = done[0] === undefined ? undefined : rowOfAct[done[0]];
  if (done[0] !== undefined && named === undefined) return undefined;
  const rows = named ?? context.rows;
  if (rows.length === 0) return undefined;
  const inColumns = (of: readonly string[]) =>
    of.flatMap((row) => columns.map((column) => cell(row, column)));
  const found = eachOrSum([inColumns(rows)], false);
  if (named || context.otherRows.length === 0) return found;
  const readings = context.otherRows.map(inColumns);
  return { ...found, readings, ...(context.total && { divides: context.total }) };
}

const rowOfAct: Readonly<Record<string, readonly string[]>> = {
  receive: ["new"],
  "receive-new": ["new"],
  settle: ["total"],
  carriedIn: ["carriedIn"],
  carriedOut: ["carriedOut"],
};

function actsIn(words: readonly Item[]): readonly string[] {
  const named = words.flatMap((item) =>
    isWord(item, "act") && acts.has(item.value) ? [item.value] : [],
  );
  return [...new Set(named)];
}

const newCells: readonly CellName[] = ["t3.new.total"];
const carriedIn: readonly CellName[] = ["t3.carriedIn.total"];
const carriedOut: readonly CellName[] = ["t3.carriedOut.total"];
const settled: readonly CellName[] = ["t3.total.total"];
const inHand: readonly CellName[] = [...newCells, ...carriedIn];

function byAct(asked: Asked, words: readonly Item[]): Found | undefined {
  const { frame, context } = asked;
  const done = actsIn(words);
  const key = [...done].sort().join(" ");
  if (key === "carry") return byYearOfCarry(asked);
  if (key === "") return bareCount(asked);
  const found = byActs[key];
  if (!found || (frame.isAmong && isPartOnly(key, words))) return undefined;
  // Of those settled, some had been carried in; others that were may be open still.
  const isOfSettled = context.rows.includes("total") && context.otherRows.length === 0;
  if (key === "carriedIn" && frame.isAmong && isOfSettled) return undefined;
  if (frame.number.value === 0 && done.length > 1) {
    return { meanings: done.flatMap((act) => byActs[act]?.meanings ?? []) };
  }
  return found;
}

/** Behind 其中, what one agency received or settled is a part of it all. */
function isPartOnly(key: string, words: readonly Item[]): boolean {
  if (key === "receive" || key === "handle" || key === "handle receive") return true;
  return words.some(({ kind }) => kind === "gap") || hasWord(words, "filler", "own");
}

/** Which cells what was done means; the readings are those the same words are also used for. */
const byActs: Readonly<Record<string, Found>> = {
  receive: one(newCells, [inHand]),
  "receive-new": one(newCells, []),
  handle: one(settled, [newCells, inHand]),
  settle: one(settled, []),
  "handle receive": one(newCells, [settled, inHand]),
  "receive settle": one(newCells, [settled, inHand]),
  "handle settle": one(settled, []),
  carriedIn: one(carriedIn, []),
  carriedOut: one(carriedOut, []),
  "carriedOut handle": one(carriedOut, []),
  "carriedIn receive-new": one(inHand, []),
  "carriedIn receive": one(inHand, [newCells]),
};

function one(names: readonly CellName[], readings: readonly (readonly CellName[])[]): Found {
  return { meanings: [{ kind: "cells", cells: names }], readings };
}

/** 申请 12 件, with nothing said of what was done: those received. */
function bareCount({ frame }: Asked): Found | undefined {
  const isNamed = [...frame.far, ...frame.near, ...frame.right].some(isAsked);
  if (!isNamed || frame.isAmong || hasWord(frame.far, "act")) return undefined;
  return one(newCells, [settled, inHand]);
}

/** 2022 年结转 2 件, 结转 2024 年 1 件: by the year beside it. */
function byYearOfCarry({ frame, reportYear }: Asked): Found | undefined {
  if (reportYear === null) return undefined;
  const at = frame.near.findIndex((item) => isWord(item, "act", "carry"));
  const [before, after] = [frame.near[at - 1], frame.near[at + 1]];
  if (before?.kind === "year" && before.year === reportYear - 1) return one(carriedIn, []);
  if (after?.kind === "year" && after.year === reportYear + 1) return one(carriedOut, []);
  return undefined;
}

/**
 * The rows a figure stands in, if it counts all their requests: what 自然人 … then divide; then those of its other
 * readings. 办理 does not say whether those received or those settled are divided: the readings tell.
 */
export function totalRowsOf({ meanings, readings = [] }: Found): readonly (readonly string[])[] {
  const [only] = meanings;
  if (meanings.length !== 1 || only?.kind !== "cells") return [];
  const rows = [only.cells, ...readings].map(wholeRows);
  return rows[0] ? rows.filter((each) => each !== undefined) : [];
}

function wholeRows(names: readonly CellName[]): readonly string[] | undefined {
  const rows = names.flatMap((name) => /^t3\.(\w+)\.total$/.exec(name)?.[1] ?? []);
  return rows.length === names.length ? rows : undefined;
}
