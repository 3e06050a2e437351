export type AgencyKind = "government" | "department" | "township" | "zone" | "other";
export type AgencyLevel = "province" | "city" | "county" | "township";
export type RegionLevel = "nation" | "province" | "city" | "county";

/** A region (行政区划) under its six-digit code. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** `null` for the nation alone. */
  readonly parentCode: string | null;
  readonly level: RegionLevel;
}

/** An agency (行政机关) of a region, as names are matched with it. */
export interface KnownAgency {
  readonly id: number;
  readonly name: string;
}
