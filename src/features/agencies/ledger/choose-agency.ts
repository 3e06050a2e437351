import { codesAbove } from "../domain/region-code.ts";
import type { Who } from "./who.ts";

/** An agency that a name may mean. */
export interface NamedAgency {
  readonly who: Who;
  readonly name: string;
  readonly region: string;
  /** 撤销日期; `undefined`: a row that says nothing of it. */
  readonly endedOn?: string | null | undefined;
}

export type AgencyChosen =
  | { readonly kind: "found"; readonly who: Who }
  | { readonly kind: "unknown" }
  | { readonly kind: "several"; readonly candidates: readonly NamedAgency[] };

/** Which agency a row of a region means by a name: the only one, or the one nearest above among several of that name. */
export function chooseAgency(
  candidates: readonly NamedAgency[],
  { region, present }: { readonly region: string; readonly present: Who | undefined },
): AgencyChosen {
  const all = [...new Map(candidates.map((one) => [one.who, one])).values()];
  const [only, more] = all;
  if (!only) return { kind: "unknown" };
  if (!more) return { kind: "found", who: only.who };
  // What is stored already goes on being meant by its name.
  if (all.some(({ who }) => who === present) && present) return { kind: "found", who: present };
  for (const code of [region, ...codesAbove(region)]) {
    const [here, another] = all.filter((one) => one.region === code);
    if (here) {
      return another ? { kind: "several", candidates: all } : { kind: "found", who: here.who };
    }
  }
  return { kind: "several", candidates: all };
}
