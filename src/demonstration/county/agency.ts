/** An agency (行政机关) of the fictional county: what it is, what it does, and how much of it. */
export interface DemonstrationAgency {
  /** In full, as its reports give it. */
  readonly name: string;
  /** As the county's own texts call it: 县教育局, 溪陵镇. */
  readonly short: string;
  /** How its reports speak of it: 我局, 我镇. */
  readonly self: string;
  readonly character: Character;
  /** The years it reports on, first and last; `null`: it has published none. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly workload: Workload;
  /** What it publishes about: noun phrases. */
  readonly topics: readonly string[];
  /** What it has done to be open: clauses without a subject and without figures. */
  readonly deeds: readonly string[];
}

export type Character = "government" | "department" | "town" | "township" | "street" | "zone";

/** Ordinary figures of a year; zero where left out. */
export interface Workload {
  /** Requests received (依申请公开). */
  readonly requests?: number;
  /** Decisions: 行政许可, 行政处罚, 行政强制. */
  readonly licensing?: number;
  readonly penalty?: number;
  readonly coercion?: number;
  /** 行政事业性收费, 万元. */
  readonly feesWan?: number;
  /** Normative documents in force at the end of 2018, and issued a year. */
  readonly normative?: { readonly inForce: number; readonly issued: number };
  /** 行政复议, 行政诉讼 about disclosure. */
  readonly disputes?: number;
  /** 政府信息 published a year. */
  readonly items: number;
  /** Whether it has an account of its own (政务新媒体). */
  readonly wechat?: boolean;
}

export const firstYear = 2019;
export const lastYear = 2024;
