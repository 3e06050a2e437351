import { both, type Certainty, either } from "./certainty.ts";
import type { Compound, Nth } from "./compounds.ts";
import type { Selector } from "./selectors.ts";

/** An element as selectors ask for it. */
export interface Styled {
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** Which child of its parent it is, from 1. */
  readonly place: number;
}

/** Counts what matching costs; a page that asks for more than any page needs is left in doubt. */
export interface Effort {
  left: number;
}

/** Whether the last of `path` (from the root down) is what the selector asks for. */
export function matches(selector: Selector, path: readonly Styled[], effort: Effort): Certainty {
  return matchFrom({ selector, path, effort }, 0, path.length - 1);
}

interface Matching {
  readonly selector: Selector;
  readonly path: readonly Styled[];
  readonly effort: Effort;
}

/** Whether the element at a place is what a compound asks for, and those around it what the rest does. */
function matchFrom(matching: Matching, index: number, at: number): Certainty {
  const { selector, path, effort } = matching;
  const [compound, element] = [selector.compounds[index], path[at]];
  effort.left -= 1;
  if (compound === undefined || element === undefined || effort.left < 0) return 0;
  const own = isWhatIsAsked(element, compound);
  if (own === 0 || index === selector.compounds.length - 1) return own;
  const rest = matchAround(matching, index, at);
  return rest < own ? rest : own;
}

function matchAround(matching: Matching, index: number, at: number): Certainty {
  const outermost = matching.selector.isParent[index] ? at - 1 : 0;
  let best: Certainty = 0;
  for (let outer = at - 1; outer >= outermost && best < 2; outer -= 1) {
    const rest = matchFrom(matching, index + 1, outer);
    if (rest > best) best = rest;
  }
  return best;
}

function isWhatIsAsked(element: Styled, asked: Compound): Certainty {
  if (asked.tag !== undefined && asked.tag !== element.name) return 0;
  if (asked.id !== undefined && asked.id !== element.id) return 0;
  if (!asked.classes.every((name) => element.classes.includes(name))) return 0;
  if (asked.nth && !isNth(element.place, asked.nth)) return 0;
  const own: Certainty = asked.isVague ? 1 : 2;
  if (asked.oneOf.length + asked.noneOf.length === 0) return own;
  return both(
    own,
    ...asked.oneOf.map((list) => isOneOf(element, list)),
    (2 - isOneOf(element, asked.noneOf)) as Certainty,
  );
}

function isOneOf(element: Styled, list: readonly Compound[]): Certainty {
  return either(...list.map((asked) => isWhatIsAsked(element, asked)));
}

function isNth(place: number, { step, offset }: Nth): boolean {
  const steps = place - offset;
  return step === 0 ? steps === 0 : steps % step === 0 && steps / step >= 0;
}
