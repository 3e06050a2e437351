import type { ReactNode } from "react";

/** A part of the home page, which a room contributes. */
export interface HomePart {
  /** Parts stand in this order. */
  readonly place: number;
  readonly content: ReactNode;
  /** Two of these, one after the other, stand side by side where there is room. */
  readonly isHalf?: true;
  /** Leads on, and shows nothing that is stored. */
  readonly isDoor?: true;
}

/** What a room has the home page say of itself. */
export interface HomeWords {
  /** Below the title: what is found here. */
  readonly lead: string;
  /** For search engines, behind the name of the site. */
  readonly about: string;
  /** In place of parts, while no room has any. */
  readonly none?: ReactNode;
}

/** A task that the home page opens with: 年报核对. */
export interface HomeTask {
  readonly name: string;
  readonly path: string;
  /** What comes of it, in a sentence. */
  readonly says: string;
}
