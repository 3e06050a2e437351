import type { ReactNode } from "react";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Shelf } from "#platform/feature/contribution.ts";
import type { FoundAgency } from "../data/find-agency.ts";
import type { ListedAgency } from "../data/list-agencies.ts";
import type { RegionShown } from "./region/load-region.ts";

/** Where rooms give what they show of agencies and regions. */
export const agencyPages: Shelf<AgencyContribution> = { name: "agencies" };

/** Where rooms give the parts of an agency's section (政府信息公开专栏), which lead to it from each page of the agency. */
export const agencyWays: Shelf<AgencyWay> = { name: "agency-ways" };

export interface AgencyWay {
  /** 法定主动公开内容, 依申请公开, as the common standard names them. */
  readonly words: string;
  /** Order among the others. */
  readonly place: number;
  /** Stays when the agency ends. */
  readonly outlasts?: true;
  readonly path: (agencyId: number) => string;
}

export type BesideForm = "links" | "words";

/** What another room shows on the pages of agencies and regions, which know no room. */
export interface AgencyContribution {
  /** The kinds of content that it shows. */
  readonly shows: readonly string[];
  /** Beside each agency of a list, by its id; in `words` where the agency's name is to be the only link of its row. */
  readonly beside: (
    db: Queryable,
    agencies: readonly ListedAgency[],
    as: BesideForm,
  ) => Promise<ReadonlyMap<number, ReactNode>>;
  readonly ofAgency: (db: Queryable, agency: FoundAgency, today: LocalDate) => Promise<AgencyPart>;
  readonly ofRegion: (db: Queryable, region: RegionShown) => Promise<RegionPart>;
  readonly words: ContributedWords;
}

/** Its part of an agency's page. */
export interface AgencyPart {
  /** What the page holds of it, behind the agency's name: for search engines. */
  readonly about: string;
  /** In the line of facts. */
  readonly fact: ReactNode;
  readonly body: ReactNode;
}

/** Its part of a region's page. */
export interface RegionPart {
  /** What stands behind the number of agencies: 年报 12 份. */
  readonly fact: string;
  readonly body: ReactNode;
  /** A column of the table of regions below; absent where there is nothing to count. */
  readonly below?: { readonly header: string; readonly cell: (code: string) => ReactNode };
}

export interface ContributedWords {
  /** What an agency's page holds of the room: 历年年报. */
  readonly holds: string;
  /** Above the list of all agencies: the way to one of them. */
  readonly search: ReactNode;
  /** Where no agency is known yet: how they come, and what can be done. */
  readonly none: ReactNode;
}

/** What pages of agencies are made of. */
export interface AgencyPageServices {
  readonly db: Queryable;
  readonly today: () => LocalDate;
  readonly contributed: readonly AgencyContribution[];
  readonly ways?: readonly AgencyWay[];
}

/** The kinds of content that pages of agencies show. */
export function shownKinds({ contributed }: AgencyPageServices): readonly string[] {
  return ["agencies", ...contributed.flatMap(({ shows }) => shows)];
}

/** What all rooms together show beside each agency of a list. */
export async function besideAgencies(
  { db, contributed }: Pick<AgencyPageServices, "db" | "contributed">,
  agencies: readonly ListedAgency[],
  as: BesideForm,
): Promise<ReadonlyMap<number, readonly ReactNode[]>> {
  const all = await Promise.all(contributed.map(({ beside }) => beside(db, agencies, as)));
  return new Map(agencies.map(({ id }) => [id, all.map((notes) => notes.get(id))]));
}
