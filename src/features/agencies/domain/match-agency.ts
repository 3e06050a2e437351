import type { KnownAgency } from "./agency.ts";
import { matchName } from "./agency-name.ts";
import { type NameParts, nameParts } from "./name-parts.ts";
import { type Similarity, similarity } from "./similar-names.ts";

/** Which agency a name stands for. */
export type AgencyMatch =
  | { readonly kind: "found"; readonly agencyId: number }
  | { readonly kind: "new" }
  /** It may be one of these and may be another: someone has to say so. */
  | { readonly kind: "doubtful"; readonly candidates: readonly Candidate[] };

export interface Candidate extends KnownAgency {
  readonly similarity: Similarity;
}

/** The agencies of one region, and names confirmed for them. */
export interface AgencyIndex {
  readonly add: (agency: KnownAgency) => void;
  /** Another name that someone has confirmed (别名). */
  readonly addAlias: (name: string, agencyId: number) => void;
  /** The same name but for its spelling, or a confirmed one; else none may be similar for it to be new. */
  readonly match: (name: string) => AgencyMatch;
}

/** `regions`: the names of the region and of those it lies in. Names are never matched across regions. */
export function newAgencyIndex(regions: readonly string[]): AgencyIndex {
  const regionNames = regions.map(matchName);
  const byName = new Map<string, number>();
  const known: { readonly agency: KnownAgency; readonly parts: NameParts }[] = [];
  return {
    add: (agency) => {
      const name = matchName(agency.name);
      byName.set(name, agency.id);
      known.push({ agency, parts: nameParts(name, regionNames) });
    },
    addAlias: (name, agencyId) => {
      byName.set(matchName(name), agencyId);
    },
    match: (name) => {
      const asked = matchName(name);
      const agencyId = byName.get(asked);
      if (agencyId !== undefined) return { kind: "found", agencyId };
      const parts = nameParts(asked, regionNames);
      const candidates = known.flatMap((one): readonly Candidate[] => {
        const why = similarity(parts, one.parts);
        return why ? [{ ...one.agency, similarity: why }] : [];
      });
      return candidates.length > 0 ? { kind: "doubtful", candidates } : { kind: "new" };
    },
  };
}
