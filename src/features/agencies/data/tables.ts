import type { Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant, Later } from "#platform/db/columns.ts";
import type { FlatRow } from "#platform/ledger/flat/flat-row.ts";
import type { ReorganisationKind } from "../domain/reorganisation/reorganisation.ts";

/** The tables of regions and agencies, as migrations make them. */
export type AgencyTables = {
  readonly region: RegionTable;
  readonly agency: AgencyTable;
  readonly agency_alias: AgencyAliasTable;
  readonly agency_former_name: AgencyFormerNameTable;
  readonly agency_former_parent: AgencyFormerParentTable;
  readonly agency_section: AgencySectionTable;
  readonly agency_contact: AgencyContactTable;
  readonly agency_former_word: AgencyFormerWordTable;
  readonly agency_reorganisation: AgencyReorganisationTable;
  readonly agency_reorganisation_party: AgencyReorganisationPartyTable;
  readonly agency_succession: AgencySuccessionTable;
  readonly agency_stand_in: AgencyStandInTable;
  readonly agency_village: FlatRow;
  readonly place_count: PlaceCountTable;
};

export interface RegionTable {
  code: string;
  name: string;
  parent_code: string | null;
  level: "nation" | "province" | "city" | "county";
}

export interface AgencyTable {
  id: Generated<number>;
  region_code: string;
  name: string;
  match_name: string;
  kind: "government" | "department" | "township" | "zone" | "other";
  level: "province" | "city" | "county" | "township";
  /** Among those of its kind in a region; `null` until the program has worked it out. */
  place: Generated<number | null>;
  founded_on: Generated<LocalDate | null>;
  dissolved_on: Generated<LocalDate | null>;
  short_name: Generated<string | null>;
  credit_code: Generated<string | null>;
  parent_id: Generated<number | null>;
  supervisor_id: Generated<number | null>;
  reconsideration_organ: Generated<string | null>;
  court: Generated<string | null>;
  created_at: GeneratedInstant;
}

export interface AgencyAliasTable {
  region_code: string;
  match_name: string;
  name: string;
  agency_id: number;
}

export interface AgencyFormerNameTable {
  agency_id: number;
  match_name: string;
  name: string;
  renamed_on: LocalDate;
}

export interface AgencyFormerParentTable {
  agency_id: number;
  /** `null`: nobody stood above it. */
  parent_id: number | null;
  until_on: LocalDate;
}

export interface AgencySectionTable {
  id: Generated<number>;
  agency_id: number;
  name: string;
  match_name: string;
  place: Generated<number>;
  from_on: Generated<LocalDate | null>;
  until_on: Generated<LocalDate | null>;
}

export interface AgencyContactTable {
  agency_id: number;
  from_on: LocalDate;
  office: string | null;
  address: string | null;
  postcode: string | null;
  telephone: string | null;
  fax: string | null;
  office_hours: string | null;
  mail: string | null;
  person_in_charge: string | null;
}

export interface AgencyFormerWordTable {
  agency_id: number;
  field: "reconsideration-organ" | "court";
  word: string | null;
  until_on: LocalDate;
}

export interface AgencyReorganisationTable {
  id: Generated<number>;
  kind: ReorganisationKind;
  effective_on: LocalDate;
  basis: string | null;
  source_stays: boolean;
  registered_by: string;
  registered_at: GeneratedInstant;
  carried_out_at: Later<string>;
  cancelled_at: Later<string>;
  cancelled_by: Later<string>;
  cancelled_because: Later<string>;
  held_up_because: Later<string>;
}

export interface AgencyReorganisationPartyTable {
  reorganisation_id: number;
  side: "source" | "target";
  place: number;
  agency_id: number | null;
  name: string | null;
  kind: AgencyTable["kind"] | null;
  takes_over: boolean;
}

export interface AgencySuccessionTable {
  predecessor_id: number;
  successor_id: number;
  from_on: LocalDate;
  kind: "merge" | "split" | "dissolve";
  takes_over: boolean;
  reorganisation_id: number | null;
}

/** Kept by triggers: nobody else writes it. */
export interface AgencyStandInTable {
  agency_id: number;
  predecessor_id: number;
}

/** Kept by triggers: nobody else writes it. */
export interface PlaceCountTable {
  region_code: string;
  /** Of the current reports that are counted; 0 where agencies are counted. */
  year: number;
  kind: AgencyTable["kind"];
  /** In the region itself · with every region below it. */
  own: number;
  whole: number;
}
