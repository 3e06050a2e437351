import type { Candidate, GazetteIssue, IssueEntry } from "../../data/gazette/load-issue.ts";
import type { GazettePoint } from "../../gazette/points.ts";

/** What `GET /api/gazette-issues` answers. */
export interface IssuesAnswer {
  readonly issues: readonly GazetteIssue[];
  readonly points: readonly GazettePoint[];
}

/** What `GET /api/gazette-issues/:issue` answers. */
export interface IssueAnswer {
  readonly issue: GazetteIssue;
  readonly entries: readonly IssueEntry[];
  /** Public items that stand in no issue yet. */
  readonly candidates: readonly Candidate[];
}
