import type { LocalDate } from "#kernel/local-date.ts";
import type { SiteFinding } from "../../domain/inspection/finding-kind.ts";

/** A link of a page, and where it stands. */
export interface LinkSeen {
  readonly target: string;
  readonly text: string;
  /** The name of a column, where it is a link of the navigation. */
  readonly column: string | null;
  readonly isImage: boolean;
  /** The source of the page where it stands. */
  readonly snapshot: string;
}

/** An item of a list: a link with a day beside it. */
export interface EntrySeen {
  readonly target: string;
  readonly on: LocalDate | null;
}

/** A page of a site as an inspection sees it. */
export interface PageSeen {
  readonly title: string;
  readonly publishedOn: LocalDate | null;
  readonly entries: readonly EntrySeen[];
  readonly isEmpty: boolean;
  readonly links: readonly LinkSeen[];
  readonly findings: readonly SiteFinding[];
  /** More links or words than are read of one page. */
  readonly isCut: boolean;
}
