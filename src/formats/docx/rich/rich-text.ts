/** A document as its writer meant it: headings, lists, tables, pictures; nothing of how it looks. */
export interface RichDocument {
  readonly blocks: readonly RichBlock[];
  /** What was not taken, or taken otherwise than it stood there. */
  readonly told: readonly Told[];
  readonly pictures: readonly RichPicture[];
}

export type RichBlock = RichHeading | RichParagraph | RichList | RichTable | RichShown;

export interface RichHeading {
  readonly kind: "heading";
  /** 1 to 9. */
  readonly level: number;
  readonly inlines: readonly RichInline[];
}

export interface RichParagraph {
  readonly kind: "paragraph";
  readonly align: "center" | "right" | undefined;
  /** It is the title of the document (样式“标题”). */
  readonly isTitle: boolean;
  readonly inlines: readonly RichInline[];
}

export interface RichList {
  readonly kind: "list";
  readonly isOrdered: boolean;
  readonly items: readonly (readonly (RichParagraph | RichList)[])[];
}

export interface RichTable {
  readonly kind: "table";
  /** Cells stand in the row in which they begin. */
  readonly rows: readonly (readonly RichCell[])[];
}

export interface RichCell {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly (RichParagraph | RichList)[];
}

/** A picture where it stands; `at`: its place among the pictures. */
export interface RichShown {
  readonly kind: "picture";
  readonly at: number;
}

export interface RichPicture {
  readonly bytes: Uint8Array;
  /** Words for those who do not see it, where its writer gave any. */
  readonly says: string;
  readonly paragraph: number;
}

export type RichInline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly isBold: boolean;
      readonly isUnderlined: boolean;
      readonly href: string | undefined;
    }
  | { readonly kind: "break" };

/** What is told of, with the paragraph in which it stands, counted from 1. */
export interface Told {
  readonly kind: ToldKind;
  readonly paragraph: number;
  readonly quote: string;
}

export type ToldKind =
  | "hidden"
  | "unseen"
  | "struck"
  | "note"
  | "contents"
  | "text-box"
  | "equation"
  | "symbol"
  | "raised"
  | "object"
  | "linked-picture"
  | "picture-in-table"
  | "table-in-table"
  | "embedded";
