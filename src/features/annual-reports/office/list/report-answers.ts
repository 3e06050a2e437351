import type { ListedVersion } from "../../data/keeping/list-kept.ts";

/** `GET /api/annual-reports`. */
export interface ReportsAnswer {
  readonly reports: readonly ListedVersion[];
  readonly next?: string;
}

/** `POST /api/annual-reports/publications`. */
export interface PublishedAnswer {
  readonly published: number;
  readonly refused: readonly {
    readonly id: number;
    readonly title: string;
    readonly detail: string;
  }[];
}
