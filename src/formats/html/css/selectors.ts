import { type Compound, compoundOf, type ParsedCompound } from "./compounds.ts";

export interface Selector {
  /** From the element outwards. */
  readonly compounds: readonly Compound[];
  /** For each compound but the last, whether the next one is its parent. */
  readonly isParent: readonly boolean[];
  readonly specificity: number;
  /** What is drawn before or behind the element's content, instead of the element. */
  readonly drawn?: "before" | "after";
}

/** The selectors of a list; those that no element of a page at rest matches are left out. */
export function selectorsOf(list: readonly string[]): Selector[] {
  return list.flatMap((written) => selectorOf(written.trim()) ?? []);
}

/** Longer ones are looked at as far as this. */
const longest = 8;

/** The steps of a selector: compounds, and the signs between them that say more than a blank. */
const steps = /(?:[^\s>+~([]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+|[>+~]/g;

function selectorOf(written: string): Selector | undefined {
  const found = (written.match(steps) ?? []).toReversed();
  const parsed = found.filter((step) => !/^[>+~]$/.test(step)).map(compoundOf);
  if (parsed.length === 0 || parsed.includes(undefined)) return undefined;
  const known = parsed.filter((one) => one !== undefined);
  const { compounds, isParent, isWhole } = chainOf(found, known);
  // What stands before a sibling's sign is not looked at: the rest may match or not.
  const asked = isWhole ? compounds : compounds.map((one) => ({ ...one, isVague: true }));
  const specificity = known.reduce((sum, one) => sum + one.specificity, 0);
  const drawn = known[0]?.drawn;
  return { compounds: asked, isParent, specificity, ...(drawn && { drawn }) };
}

interface Chain extends Pick<Selector, "compounds" | "isParent"> {
  readonly isWhole: boolean;
}

/** The compounds from the element outwards, as far as only what is around it is asked for. */
function chainOf(found: readonly string[], parsed: readonly ParsedCompound[]): Chain {
  const sibling = found.findIndex((step) => step === "+" || step === "~");
  const part = sibling < 0 ? found : found.slice(0, sibling);
  const isParent: boolean[] = [];
  let count = 0;
  for (const step of part) {
    if (step === ">") isParent[count - 1] = true;
    else count += 1;
  }
  const kept = Math.min(count, longest);
  const compounds = parsed.slice(0, kept).map(({ compound }) => compound);
  return {
    compounds,
    isParent: compounds.map((_, at) => isParent[at] === true),
    isWhole: sibling < 0 && kept === count,
  };
}
