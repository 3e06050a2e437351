/** A cell of a Word table, as it is shown. */
export interface WordCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A paragraph, or a table with its cells in reading order. */
export type WordBlock =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly cells: readonly WordCell[] };

/** A page as an officer marks it. */
export interface ShownPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Characters that are seen, in the order they are painted: text, then left, top, right, bottom in tenths of a point. */
  readonly characters: readonly (readonly [string, number, number, number, number])[];
}

export type ShownFile =
  | { readonly kind: "pdf"; readonly pages: readonly ShownPage[] }
  | { readonly kind: "docx"; readonly blocks: readonly WordBlock[] };
