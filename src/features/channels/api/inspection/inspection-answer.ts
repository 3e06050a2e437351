import type { FindingLine } from "../../data/inspection/list-findings.ts";
import type { Inspection } from "../../data/inspection/list-inspections.ts";
import type { Score } from "../../domain/inspection/score.ts";

/** What `GET /api/site-inspections` answers. */
export interface InspectionsAnswer {
  readonly inspections: readonly {
    readonly id: number;
    readonly address: string;
    readonly agencyName: string;
    readonly state: Inspection["state"];
    readonly onDay: string;
    readonly visited: number;
    readonly waiting: number;
    /** Of what a person did not set aside. */
    readonly findings: number;
    readonly total: number | null;
    /** `null` before it is done. */
    readonly isPassed: boolean | null;
  }[];
  /** Hosts that may be visited, as the settings name them. */
  readonly hosts: readonly string[];
}

/** What `GET /api/site-inspections/:inspection` answers. */
export interface InspectionAnswer {
  readonly inspection: Inspection;
  readonly score: Score | null;
}

/** What `GET /api/site-inspections/:inspection/findings` answers. */
export interface FindingsAnswer {
  readonly findings: readonly FindingLine[];
  readonly next?: string;
}
