import { err, ok, type Result } from "#kernel/result.ts";
import { matchName } from "../agency-name.ts";
import type { AgencyInForce, Known, WaitingAct } from "./known-agency.ts";
import type { ReorganisationRefused } from "./refusals.ts";
import { endsSources, type Reorganisation, type ReorganisationKind } from "./reorganisation.ts";

type Refused = ReorganisationRefused | undefined;

/**
 * 机构调整是否合规: whom it happens to and who takes over are there on its day, nobody takes over themselves, no registered act
 * speaks against it, and no name is another agency's of the region.
 */
export function decideReorganisation(
  asked: Reorganisation,
  known: Known,
): Result<Reorganisation, ReorganisationRefused> {
  const refused =
    countsRefused(asked) ??
    knownRefused(asked, known) ??
    twiceRefused(asked, known) ??
    inForceRefused(asked, known) ??
    notYetRefused(asked, known) ??
    waitingRefused(asked, known) ??
    orderRefused(asked, known) ??
    receivedRefused(asked, known) ??
    renamingRefused(asked, known) ??
    madeRefused(asked, known);
  return refused ? err(refused) : ok(asked);
}

interface Numbers {
  readonly sources: readonly [least: number, most: number];
  readonly targets: readonly [least: number, most: number];
}

const many = 20;

const numbers: Readonly<Record<ReorganisationKind, Numbers>> = {
  rename: { sources: [1, 1], targets: [0, 0] },
  merge: { sources: [1, many], targets: [1, 1] },
  split: { sources: [1, 1], targets: [2, many] },
  dissolve: { sources: [1, 1], targets: [0, many] },
};

function countsRefused(asked: Reorganisation): Refused {
  const { kind, sources, targets, sourceStays, takesOver } = asked;
  for (const [field, all] of [
    ["sources", sources],
    ["targets", targets],
  ] as const) {
    const [fewest, most] = numbers[kind][field];
    // What goes on is one of those it becomes.
    const least = field === "targets" && sourceStays ? fewest - 1 : fewest;
    if (all.length < least || all.length > most) return { kind: "wrong-count", field, of: kind };
  }
  const isNeeded = endsSources(asked) && targets.length > 0;
  if (isNeeded && targets[takesOver ?? -1] === undefined) {
    return { kind: "nobody-takes-over", field: "takesOver" };
  }
  return undefined;
}

function existing({ targets }: Reorganisation): readonly number[] {
  return targets.flatMap(({ agencyId }) => agencyId ?? []);
}

function knownRefused(asked: Reorganisation, { agencies }: Known): Refused {
  const stray = (ids: readonly number[]) => ids.find((id) => !agencies.has(id));
  const source = stray(asked.sources);
  if (source !== undefined) return { kind: "unknown-agency", field: "sources", id: source };
  const target = stray(existing(asked));
  return target === undefined
    ? undefined
    : { kind: "unknown-agency", field: "targets", id: target };
}

function twiceRefused(asked: Reorganisation, { agencies }: Known): Refused {
  const nameOf = (id: number) => agencies.get(id)?.name ?? "";
  const twice = (ids: readonly number[]) => ids.find((id, at) => ids.indexOf(id) < at);
  const source = twice(asked.sources);
  if (source !== undefined) return { kind: "named-twice", field: "sources", name: nameOf(source) };
  const target = twice(existing(asked));
  if (target !== undefined) return { kind: "named-twice", field: "targets", name: nameOf(target) };
  const itself = existing(asked).find((id) => asked.sources.includes(id));
  return itself === undefined
    ? undefined
    : { kind: "of-itself", field: "targets", name: nameOf(itself) };
}

/** Both sides with the field they stand in. */
function sides(asked: Reorganisation, { agencies }: Known) {
  const of = (field: "sources" | "targets", ids: readonly number[]) =>
    ids.flatMap((id) => {
      const agency = agencies.get(id);
      return agency ? [{ field, agency }] : [];
    });
  return [...of("sources", asked.sources), ...of("targets", existing(asked))];
}

function inForceRefused(asked: Reorganisation, known: Known): Refused {
  for (const { field, agency } of sides(asked, known)) {
    const { name, dissolvedOn } = agency;
    if (dissolvedOn !== null && dissolvedOn <= asked.effectiveOn) {
      return { kind: "not-in-force", field, name, since: dissolvedOn };
    }
    if (dissolvedOn !== null && field === "sources" && endsSources(asked)) {
      return { kind: "not-in-force", field, name, since: dissolvedOn };
    }
  }
  return undefined;
}

/** Nothing happens to an agency before the day after it began; others may come to it on its first day. */
function notYetRefused(asked: Reorganisation, known: Known): Refused {
  for (const { field, agency } of sides(asked, known)) {
    const { name, foundedOn } = agency;
    if (foundedOn === null || foundedOn < asked.effectiveOn) continue;
    if (field === "targets" && foundedOn === asked.effectiveOn) continue;
    return { kind: "not-yet", field, name, foundedOn };
  }
  return undefined;
}

function waitingRefused(asked: Reorganisation, known: Known): Refused {
  for (const { field, agency } of sides(asked, known)) {
    const against = agency.waiting.find((act) => standsAgainst(act, asked, field));
    if (against) {
      return { kind: "planned-otherwise", field, name: agency.name, ...against };
    }
  }
  return undefined;
}

/** One end and one renaming an agency; nothing happens to it from its end on, and nobody comes to it then. */
function standsAgainst(
  { does, on }: WaitingAct,
  asked: Reorganisation,
  field: "sources" | "targets",
): boolean {
  const day = asked.effectiveOn;
  if (field === "targets") return does === "ends" && on <= day;
  if (asked.kind === "rename") return does === "renames" || (does === "ends" && on <= day);
  if (!endsSources(asked)) return does === "ends" && on <= day;
  return does === "ends" || on >= day;
}

function orderRefused(asked: Reorganisation, { agencies }: Known): Refused {
  if (asked.kind !== "rename" && !endsSources(asked)) return undefined;
  for (const id of asked.sources) {
    const { name = "", renamedOn = null }: Partial<AgencyInForce> = agencies.get(id) ?? {};
    if (renamedOn !== null && renamedOn >= asked.effectiveOn) {
      return { kind: "before-renaming", field: "effectiveOn", name, renamedOn };
    }
  }
  return undefined;
}

function receivedRefused(asked: Reorganisation, { agencies }: Known): Refused {
  if (!endsSources(asked)) return undefined;
  for (const id of asked.sources) {
    const { name = "", receivedOn = null }: Partial<AgencyInForce> = agencies.get(id) ?? {};
    if (receivedOn !== null && receivedOn >= asked.effectiveOn) {
      return { kind: "before-receiving", field: "effectiveOn", name, receivedOn };
    }
  }
  return undefined;
}

function renamingRefused({ kind, newName, sources }: Reorganisation, known: Known): Refused {
  if (kind !== "rename") return undefined;
  if (newName === null || newName.trim() === "") return { kind: "no-name", field: "newName" };
  const [id = 0] = sources;
  const now = known.agencies.get(id)?.name ?? "";
  if (now === newName) return { kind: "same-name", field: "newName", name: newName };
  return takenRefused({ name: newName, field: "newName", by: id }, known);
}

function madeRefused({ targets }: Reorganisation, known: Known): Refused {
  const names = targets.flatMap((target) => (target.agencyId === null ? [target.name] : []));
  const keys = names.map(matchName);
  const twice = names.find((_, at) => keys.indexOf(keys[at] ?? "") < at);
  if (twice !== undefined) return { kind: "named-twice", field: "targets", name: twice };
  for (const name of names) {
    const refused = takenRefused({ name, field: "targets", by: null }, known);
    if (refused) return refused;
  }
  return undefined;
}

interface NameWanted {
  readonly name: string;
  readonly field: "newName" | "targets";
  /** Who is to have it; `null`: who is yet to be made. */
  readonly by: number | null;
}

function takenRefused({ name, field, by }: NameWanted, { names }: Known): Refused {
  const key = matchName(name);
  const held = names.find((one) => one.matchName === key && (by === null || one.agencyId !== by));
  if (!held) return undefined;
  return { kind: "name-taken", field, name, holder: held.holder, how: held.how };
}
