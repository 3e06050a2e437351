import { both, type Certainty } from "./certainty.ts";
import {
  type Declaration,
  declarationsOf,
  endOfLiteral,
  partsOf,
  withoutComments,
} from "./declarations.ts";
import { mediaCertainty, type Screen } from "./media.ts";
import { type Selector, selectorsOf } from "./selectors.ts";

/** A selector with what it declares; of a rule with several selectors each is one. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Whether it holds where it matches: one for small screens perhaps. */
  readonly certainty: Certainty;
  /** The same before a screen that is wide. */
  readonly onWide: Certainty;
  readonly order: number;
}

/** More rules than any page has that says how its text is seen. */
const mostRules = 4_000;

/** The rules of a style sheet that say how text is seen, and the custom properties of all others. */
export function rulesOf(css: string, isQuirks: boolean): Rule[] {
  const rules: Rule[] = [];
  readBlock(withoutComments(css).replace(/<!--|-->/g, " "), {
    rules,
    certainty: 2,
    onWide: 2,
    isQuirks,
    outer: "",
    depth: 0,
  });
  return rules;
}

interface Reading {
  readonly rules: Rule[];
  readonly certainty: Certainty;
  readonly onWide: Certainty;
  readonly isQuirks: boolean;
  /** The selectors of the rule around a nested one. */
  readonly outer: string;
  readonly depth: number;
}

function readBlock(css: string, reading: Reading): void {
  for (let at = 0; at < css.length && reading.rules.length < mostRules; ) {
    const { end, sign } = endOfPrelude(css, at);
    const prelude = css.slice(at, end).trim();
    if (sign !== "{") {
      at = end + 1;
      continue;
    }
    const close = endOfBlock(css, end);
    readRule(prelude, css.slice(end + 1, close), reading);
    at = close + 1;
  }
}

const deepest = 8;

function readRule(prelude: string, content: string, reading: Reading): void {
  const [, rule, query = ""] = /^@([a-z-]+)\s*([\s\S]*)$/i.exec(prelude) ?? [];
  if (reading.depth > deepest) return;
  if (rule === undefined) readStyle(prelude, content, reading);
  else {
    const holds = (screen: Screen) => atRuleCertainty(rule.toLowerCase(), query, screen);
    const certainty = both(holds("any"), reading.certainty);
    if (certainty === 0) return;
    const onWide = both(holds("wide"), reading.onWide);
    const inner = { ...reading, certainty, onWide, depth: reading.depth + 1 };
    if (reading.outer === "") readBlock(content, inner);
    else readStyle("&", content, { ...inner, outer: reading.outer });
  }
}

function atRuleCertainty(name: string, query: string, screen: Screen): Certainty {
  if (name === "media") return mediaCertainty(query, screen);
  return /^(?:supports|layer|container|scope|starting-style|document|-moz-document)$/.test(name)
    ? 1
    : 0;
}

function readStyle(prelude: string, content: string, reading: Reading): void {
  const { outer, rules, isQuirks } = reading;
  const written = partsOf(nested(prelude, outer), ",");
  const [plain, blocks] = partedOf(content);
  const declarations = declarationsOf(plain, isQuirks);
  if (declarations.length > 0) {
    const selectors = selectorsOf(isQuirks ? written.map((one) => one.toLowerCase()) : written);
    // One selector that a browser does not know takes the whole list away.
    const isVague = selectors.length > 1 && selectors.some(asksForMore);
    for (const selector of selectors) {
      const { certainty, onWide } = isVague ? vaguely(reading) : reading;
      rules.push({ selector, declarations, certainty, onWide, order: rules.length });
    }
  }
  if (blocks === "") return;
  const outerOfInner = written.join(",");
  readBlock(blocks, { ...vaguely(reading), outer: outerOfInner, depth: reading.depth + 1 });
}

/** Where nobody can say whether what is read holds. */
function vaguely(reading: Reading): Reading {
  const { certainty, onWide } = reading;
  return { ...reading, certainty: both(1, certainty), onWide: both(1, onWide) };
}

function asksForMore({ compounds }: Selector): boolean {
  return compounds.some(({ isVague }) => isVague);
}

function nested(prelude: string, outer: string): string {
  if (outer === "") return prelude;
  return partsOf(prelude, ",")
    .map((own) => (own.includes("&") ? own.replaceAll("&", outer) : `${outer} ${own}`))
    .join(",");
}

/** Declarations, and the rules nested between them. */
function partedOf(content: string): readonly [declarations: string, rules: string] {
  if (!content.includes("{")) return [content, ""];
  let plain = "";
  let blocks = "";
  for (let at = 0; at < content.length; ) {
    const { end, sign } = endOfPrelude(content, at);
    const next = sign === "{" ? endOfBlock(content, end) + 1 : end + 1;
    if (sign === "{") blocks += content.slice(at, next);
    else plain += `${content.slice(at, end)};`;
    at = next;
  }
  return [plain, blocks];
}

/** Where what stands before a block or a stop ends. */
function endOfPrelude(css: string, start: number): { end: number; sign: string } {
  for (let at = start; at < css.length; at += 1) {
    const sign = css[at] ?? "";
    if (sign === "{" || sign === ";" || sign === "}") return { end: at, sign };
    at = endOfLiteral(css, at);
  }
  return { end: css.length, sign: "" };
}

/** The bracket that closes the block opened at `start`, or the end. */
function endOfBlock(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return at;
    at = endOfLiteral(css, at);
  }
  return css.length;
}
