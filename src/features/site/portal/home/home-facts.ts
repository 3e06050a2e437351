import type { FilterOption } from "#ui/FilterStrip.tsx";
import type { HomePart, HomeTask } from "#ui/home-part.ts";

/** What the home page, the site map and the sitemap tell of what is stored. */
export interface HomeFacts {
  /** Newest first, each with how many reports it has. */
  readonly years: readonly FilterOption[];
  /** Next below the region the site is about, with their agencies. */
  readonly regions: readonly FilterOption[];
  readonly kinds: readonly FilterOption[];
  /** What a visitor can do here. */
  readonly tasks: readonly HomeTask[];
  /** None while nothing is stored. */
  readonly parts: readonly HomePart[];
}

export interface HomeServices {
  readonly homeFacts: () => Promise<HomeFacts>;
}
