import { both, type Certainty } from "./certainty.ts";
import type { Declaration } from "./declarations.ts";
import { pixelsOf } from "./lengths.ts";
import { type Effort, matches, type Styled } from "./match-selector.ts";
import type { Selector } from "./selectors.ts";
import { type Rule, rulesOf } from "./sheet.ts";

/** A rule that holds for an element, or perhaps holds. */
export interface Match {
  readonly rule: Rule;
  readonly certainty: Certainty;
  /** The same before a screen that is wide. */
  readonly onWide: Certainty;
}

/** How many steps of matching a page may cost; one of 100 kB with 500 rules costs some 100,000. */
const mostSteps = 4_000_000;

/** The rules of a page's own style elements, to be asked for each element. */
export class PageSheet {
  readonly #rules: RuleIndex;
  readonly #drawn: RuleIndex;
  readonly #effort: Effort = { left: mostSteps };
  /** The values that each custom property has anywhere. */
  readonly variables = new Map<string, Set<string>>();

  constructor(texts: readonly string[], isQuirks: boolean) {
    const written = texts.flatMap((text) => rulesOf(text, isQuirks));
    const rules = written.flatMap((rule, order) => this.#withoutVariables({ ...rule, order }));
    const isIdle = rules.every(({ declarations }) => declarations.every(isHarmless));
    this.#rules = new RuleIndex(isIdle ? [] : rules.filter(({ selector }) => !selector.drawn));
    this.#drawn = new RuleIndex(rules.filter(({ selector }) => selector.drawn));
  }

  get isEmpty(): boolean {
    return this.#rules.isEmpty && this.#drawn.isEmpty;
  }

  get drawsText(): boolean {
    return !this.#drawn.isEmpty;
  }

  /** Matching cost more than any page needs: what the rules say of the rest is not known. */
  get isExhausted(): boolean {
    return this.#effort.left < 0;
  }

  /** The rules for the last element of `path`, the weightiest last. */
  matchesOf(path: readonly Styled[]): readonly Match[] {
    return this.#among(this.#rules, path);
  }

  /** The rules for what is drawn before and behind it. */
  drawnBy(path: readonly Styled[]): readonly Match[] {
    return this.#among(this.#drawn, path);
  }

  #withoutVariables(rule: Rule): Rule[] {
    const isVariable = ({ property }: Declaration) => property.startsWith("--");
    for (const { property, value } of rule.declarations.filter(isVariable)) {
      const values = this.variables.get(property) ?? new Set();
      this.variables.set(property, values.add(value));
    }
    const declarations = rule.declarations.filter((declaration) => !isVariable(declaration));
    return declarations.length > 0 ? [{ ...rule, declarations }] : [];
  }

  #among(index: RuleIndex, path: readonly Styled[]): readonly Match[] {
    const element = path[path.length - 1];
    if (element === undefined || this.isExhausted) return noMatches;
    const found: Match[] = [];
    index.forEach(element, (rule) => {
      const isMatch = matches(rule.selector, path, this.#effort);
      if (isMatch === 0) return;
      const certainty = both(isMatch, rule.certainty);
      found.push({ rule, certainty, onWide: both(isMatch, rule.onWide) });
    });
    return found.length < 2 ? found : found.sort(byWeight);
  }
}

const noMatches: readonly Match[] = [];

function byWeight({ rule: one }: Match, { rule: other }: Match): number {
  return one.selector.specificity - other.selector.specificity || one.order - other.order;
}

/** Widths and margins that neither hide text nor part it: what most pages have for their layout. */
function isHarmless({ property, value, isImportant }: Declaration): boolean {
  if (property === "text-align") return true;
  if (isImportant) return false;
  if (/^(?:min-|max-)?(?:width|height)$/.test(property))
    return !(pixelsOf(value, 16) ?? 1e3) || (pixelsOf(value, 16) ?? 1e3) > 400;
  return /^(?:margin|padding)-/.test(property) && /^(?:auto|0[a-z]*)$/.test(value);
}

/** Rules by what the element itself must be: most elements are asked for by few of them. */
class RuleIndex {
  readonly isEmpty: boolean;
  readonly #any: readonly Rule[];
  readonly #byKey = new Map<string, Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.isEmpty = rules.length === 0;
    for (const rule of rules) {
      const key = keyOf(rule.selector);
      const known = this.#byKey.get(key) ?? [];
      known.push(rule);
      this.#byKey.set(key, known);
    }
    this.#any = this.#byKey.get("*") ?? [];
  }

  forEach({ name, id, classes }: Styled, take: (rule: Rule) => void): void {
    for (const rule of this.#any) take(rule);
    for (const rule of this.#byKey.get(name) ?? []) take(rule);
    if (id !== undefined) for (const rule of this.#byKey.get(`#${id}`) ?? []) take(rule);
    for (const own of classes) for (const rule of this.#byKey.get(`.${own}`) ?? []) take(rule);
  }
}

function keyOf({ compounds }: Selector): string {
  const [own] = compounds;
  if (own?.id !== undefined) return `#${own.id}`;
  if (own?.classes[0] !== undefined) return `.${own.classes[0]}`;
  return own?.tag ?? "*";
}
