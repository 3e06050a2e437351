/**
 * The text of an item (正文) as the editor holds it and the database keeps it: headings, paragraphs, lists, tables and pictures,
 * and nothing else. What is shown of it is made of this alone: no markup that anybody typed or pasted reaches a page.
 */
export interface ItemText {
  readonly type: "doc";
  readonly content: readonly Block[];
}

export type Block = Heading | Paragraph | List | TextTable | Picture;

export interface Heading {
  readonly type: "heading";
  /** Below the title of the page, which is the first. */
  readonly attrs: { readonly level: 2 | 3 | 4 };
  readonly content?: readonly Inline[] | undefined;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly attrs?: { readonly align: Align | null } | undefined;
  readonly content?: readonly Inline[] | undefined;
}

export type Align = "center" | "right";

export interface List {
  readonly type: "bulletList" | "orderedList";
  readonly content: readonly ListItem[];
}

export interface ListItem {
  readonly type: "listItem";
  readonly content: readonly (Paragraph | List)[];
}

export interface TextTable {
  readonly type: "table";
  readonly content: readonly TextRow[];
}

export interface TextRow {
  readonly type: "tableRow";
  /** Merged cells stand in the row in which they begin. */
  readonly content?: readonly TextCell[] | undefined;
}

export interface TextCell {
  readonly type: "tableCell" | "tableHeader";
  readonly attrs: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly (Paragraph | List)[];
}

/** A file of the item, shown where it stands; `number` is that of the file within the item. */
export interface Picture {
  readonly type: "picture";
  readonly attrs: {
    readonly number: number;
    /** 替代文字: what it shows, for those who do not see it; stands below it as well. */
    readonly says: string;
    /** Pixels, as the server knows them. */
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  };
}

export type Inline = Words | { readonly type: "hardBreak" };

export interface Words {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
}

export type Mark =
  | { readonly type: "bold" }
  | { readonly type: "underline" }
  | { readonly type: "link"; readonly attrs: { readonly href: string } };

/** A text in which nothing stands. */
export const emptyText: ItemText = { type: "doc", content: [{ type: "paragraph" }] };
