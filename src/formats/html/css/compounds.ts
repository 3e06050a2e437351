import { partsOf } from "./declarations.ts";

/** What one element must be: `td.figure:nth-child(2)`. */
export interface Compound {
  /** Lower case; absent for any. */
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** Which children of their parent, counted from 1; absent for any. */
  readonly nth?: Nth;
  /** Of each of these lists it must be one: `:is(td, th)`. */
  readonly oneOf: readonly (readonly Compound[])[];
  /** It must be none of these: `:not(.head)`. */
  readonly noneOf: readonly Compound[];
  /** It asks for more than is known of an element here. */
  readonly isVague: boolean;
}

/** `step`n + `offset` */
export interface Nth {
  readonly step: number;
  readonly offset: number;
}

export interface ParsedCompound {
  readonly compound: Compound;
  readonly specificity: number;
  readonly drawn: "before" | "after" | undefined;
}

/** One condition of a compound, and how much it weighs. */
interface Condition {
  readonly asks: Partial<Compound>;
  readonly weight: number;
  readonly drawn?: "before" | "after";
}

const piece =
  /([.#])((?:[\w\u0080-\uffff-]|\\.)+)|(::?)([a-z-]+)(\((?:[^()]|\([^()]*\))*\))?|(\[[^\]]*\])|(\*|[a-z][\w-]*)|./giy;

const weights = { id: 1e6, class: 1e3, tag: 1 };

/** `undefined` where no element of a page at rest is that. */
export function compoundOf(written: string): ParsedCompound | undefined {
  const conditions: Condition[] = [];
  for (const match of written.matchAll(piece)) {
    const condition = conditionOf(match);
    if (condition === undefined) return undefined;
    conditions.push(condition);
  }
  const classes = conditions.flatMap(({ asks }) => asks.classes ?? []);
  const oneOf = conditions.flatMap(({ asks }) => asks.oneOf ?? []);
  const noneOf = conditions.flatMap(({ asks }) => asks.noneOf ?? []);
  const all: Partial<Compound> = Object.assign({}, ...conditions.map(({ asks }) => asks));
  return {
    compound: { isVague: false, ...all, classes, oneOf, noneOf },
    specificity: conditions.reduce((sum, { weight }) => sum + weight, 0),
    drawn: conditions.find(({ drawn }) => drawn)?.drawn,
  };
}

function conditionOf(match: RegExpExecArray): Condition | undefined {
  const [, mark, name = "", colons, pseudo = "", argument = "", attribute, tag] = match;
  const own = name.replaceAll("\\", "");
  if (mark === "#") return { asks: { id: own }, weight: weights.id };
  if (mark === ".") return { asks: { classes: [own] }, weight: weights.class };
  if (colons) return pseudoOf(pseudo.toLowerCase(), argument, colons);
  if (tag === "*") return { asks: {}, weight: 0 };
  if (tag) return { asks: { tag: tag.toLowerCase() }, weight: weights.tag };
  // What a page hides only until its script runs.
  if (attribute && /^\[\s*(?:v-cloak|ng-cloak|x-cloak)\b/.test(attribute)) return undefined;
  return { asks: { isVague: true }, weight: weights.class };
}

/** Of a page at rest: nothing is pointed at, pressed or filled in. */
const never: ReadonlySet<string> = new Set(
  (
    "hover active focus focus-within focus-visible target visited selection placeholder marker backdrop " +
    "-webkit-scrollbar -webkit-scrollbar-thumb -webkit-scrollbar-track -moz-selection fullscreen"
  ).split(" "),
);

function pseudoOf(name: string, argument: string, colons: string): Condition | undefined {
  if (name === "before" || name === "after") return { asks: {}, weight: weights.tag, drawn: name };
  if (never.has(name)) return undefined;
  const isPart = colons === "::";
  if (!isPart && /^(?:is|where|not)$/.test(name)) return listAsked(name, argument.slice(1, -1));
  const asks = isPart ? { isVague: true } : placeAsked(name, argument.toLowerCase());
  return { asks, weight: weights.class };
}

/** It weighs as much as the weightiest of the list, in `:where` nothing. */
function listAsked(name: string, list: string): Condition {
  const written = partsOf(list, ",").map((one) => one.trim());
  const parsed = written.flatMap((one) => compoundOf(one) ?? []);
  const isVague = written.some((one) => /[\s>+~]/.test(one));
  const weight =
    name === "where" ? 0 : Math.max(0, ...parsed.map(({ specificity }) => specificity));
  if (isVague) return { asks: { isVague }, weight };
  const compounds = parsed.map(({ compound }) => compound);
  return { asks: name === "not" ? { noneOf: compounds } : { oneOf: [compounds] }, weight };
}

function placeAsked(name: string, argument: string): Partial<Compound> {
  if (name === "root") return { tag: "html" };
  if (name === "first-child") return { nth: { step: 0, offset: 1 } };
  const nth = name === "nth-child" ? nthOf(argument.slice(1, -1).trim()) : undefined;
  return nth ? { nth } : { isVague: true };
}

function nthOf(written: string): Nth | undefined {
  if (written === "odd") return { step: 2, offset: 1 };
  if (written === "even") return { step: 2, offset: 0 };
  const [, step, offset = "0"] = /^(?:([+-]?\d*)n)?\s*([+-]?\s*\d+)?$/.exec(written) ?? [];
  if (step === undefined && offset === "0") return undefined;
  return { step: stepOf(step), offset: Number(offset.replace(/\s/g, "")) };
}

/** `n` alone is every one. */
function stepOf(written: string | undefined): number {
  if (written === undefined) return 0;
  if (/\d/.test(written)) return Number(written);
  return written === "-" ? -1 : 1;
}
