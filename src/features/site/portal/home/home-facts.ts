import type { Entry } from "#ui/EntryList.tsx";
import type { FilterOption } from "#ui/FilterStrip.tsx";

/** What the home page tells of: nothing but counts while no report is stored. */
export interface HomeFacts {
  readonly reports: number;
  readonly agencies: number;
  /** Newest first, each with how many reports it has. */
  readonly years: readonly FilterOption[];
  /** Next below the region the site is about, with their agencies. */
  readonly regions: readonly FilterOption[];
  readonly kinds: readonly FilterOption[];
  readonly newest: NewestYear | undefined;
}

/** The first reports of the newest year. */
export interface NewestYear {
  readonly year: number;
  readonly total: number;
  readonly to: string;
  readonly entries: readonly Entry[];
}

export interface HomeServices {
  readonly homeFacts: () => Promise<HomeFacts>;
}
