/** What is shown by whoever asks: content of these kinds, of all where absent; of a kind in `narrowed` only what these agencies have. */
export interface Shown {
  readonly kinds?: readonly string[] | undefined;
  readonly narrowed?: Narrowed | undefined;
}

/** Agencies by the kind of content (`items`) of which a page shows theirs alone. */
export type Narrowed = Readonly<Record<string, readonly number[]>>;

/** The versions of all content at one moment; a text differs from an earlier one whenever what is shown has changed. */
export type Versions = (shown?: Shown) => string;
