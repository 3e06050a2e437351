import type { LocalDate } from "#kernel/local-date.ts";
import { agencyClass } from "../../domain/agency-kind.ts";
import {
  endsSources,
  type Reorganisation,
  type ReorganisationKind,
  type Target,
} from "../../domain/reorganisation/reorganisation.ts";

/** An agency that was chosen, with its name. */
export interface Chosen {
  readonly value: number;
  readonly label: string;
}

/** A reorganisation as it is typed. */
export interface TypedReorganisation {
  readonly kind: ReorganisationKind;
  readonly sources?: readonly Chosen[];
  readonly newName?: string;
  /** Successors that are there, and names of those that are made on the day. */
  readonly targets?: readonly Chosen[];
  readonly made?: readonly string[];
  /** The name of the one that takes over. */
  readonly takesOver?: string;
  readonly stays?: boolean;
  readonly effectiveOn?: string;
  readonly basis?: string;
}

/** The names of all who come after, in order. */
export function successorNames({
  targets = [],
  made = [],
}: Pick<TypedReorganisation, "targets" | "made">): readonly string[] {
  return [...targets.map(({ label }) => label), ...made];
}

/** As the server is told it. */
export function reorganisationOf(typed: TypedReorganisation): Reorganisation {
  const { kind, sources = [], newName, targets = [], made = [], stays = false } = typed;
  const isRenaming = kind === "rename";
  const after: readonly Target[] = isRenaming
    ? []
    : [...targets.map(({ value }) => ({ agencyId: value })), ...made.map(madeNamed)];
  const asked: Reorganisation = {
    kind,
    effectiveOn: (typed.effectiveOn ?? "") as LocalDate,
    basis: typed.basis?.trim() || null,
    sources: sources.map(({ value }) => value),
    newName: isRenaming ? newName?.trim() || null : null,
    targets: after,
    takesOver: null,
    sourceStays: kind === "split" && stays,
  };
  if (!endsSources(asked) || after.length === 0) return asked;
  const chosen = successorNames(typed).indexOf(typed.takesOver ?? "");
  return { ...asked, takesOver: Math.max(0, chosen) };
}

/** What kind of agency is made, its name shows. */
function madeNamed(name: string): Target {
  return { agencyId: null, name: name.trim(), kind: agencyClass(name.trim(), "county").kind };
}

/** The reorganisation in a sentence, as it was typed. */
export function typedWords(typed: TypedReorganisation): string {
  const { kind, sources = [], newName = "", stays = false } = typed;
  const from = sources.map(({ label }) => label).join("、");
  const to = successorNames(typed).join("、");
  switch (kind) {
    case "rename":
      return `${from}更名为${newName}`;
    case "merge":
      return `${from}并入${to}`;
    case "split":
      return `${from}${stays ? "拆分出" : "拆分为"}${to}`;
    case "dissolve":
      return `撤销${from}${to === "" ? "，没有承接机构" : `，由${to}承接`}`;
  }
}
