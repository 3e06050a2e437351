import type { DemonstrationAgency } from "./agency.ts";

/** What tells one department from another; the rest of its record follows from it. */
export interface DepartmentFacts
  extends Pick<DemonstrationAgency, "workload" | "topics" | "deeds"> {
  /** Behind 青岚县. */
  readonly name: string;
  /** 我局 unless given. */
  readonly self?: string;
  /** 2019 to 2024 unless given. */
  readonly years?: DemonstrationAgency["years"];
}
