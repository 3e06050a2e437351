/** What an inspection of a site finds (检查发现), a word for each kind of fault. */
export const findingKinds = [
  "home-down",
  "home-stale",
  "stale-news",
  "stale-notices",
  "stale-long",
  "empty-column",
  "dead-link",
  "dead-outer-link",
  "broken-image",
  "broken-attachment",
  "serious-word",
  "wrong-word",
  "personal-data",
  "hidden-link",
  "no-title",
  "no-language",
  "no-alternative",
  "no-ipv6",
  "late-error-answer",
  "unanswered-long",
  "media-stale",
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** How many of each kind stand: those that a person set aside (不成立) are not counted. */
export type FindingCounts = Readonly<Partial<Record<FindingKind, number>>>;

/** A fault of a site, with what shows it. */
export interface SiteFinding {
  readonly kind: FindingKind;
  /** The page on which it is seen. */
  readonly page: string;
  /** What is at fault: a link, a word, a column; one fault is one kind and one `target`, on however many pages. */
  readonly target: string;
  /** The words around it as they stood, personal numbers hidden. */
  readonly text: string;
  /** The source of the page where it stood, personal numbers hidden. */
  readonly snapshot: string;
}

/** Of which kinds nothing is known, and why, in Chinese. */
export type Unchecked = Readonly<Partial<Record<FindingKind, string>>>;
