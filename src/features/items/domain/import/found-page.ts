import type { ItemText } from "../draft/item-text.ts";

/** What could not be taken of a page, and where it stands. */
export interface Lost {
  /** 第 12 行. */
  readonly place: string;
  readonly what: LostKind;
  /** In a few words, or by its address. */
  readonly quote: string;
}

export type LostKind =
  /** A film, a sound, a page within the page, a form: nothing of it is taken. */
  | "object"
  /** A table within a table: its words stand in the cell. */
  | "table-in-table"
  /** A picture or an attachment: it is added by hand, and looked through then. */
  | "file"
  /** The page that a ledger names as the body does not lie beside it. */
  | "file-missing"
  /** A picture within a line or a cell: it stands behind it. */
  | "picture-moved"
  /** A link to nowhere: its words are taken. */
  | "link"
  /** Longer than an item may be. */
  | "too-long";

/** What a page says of itself; what it does not say is empty. */
export interface PageFacts {
  readonly title: string;
  readonly publishedOn: string;
  readonly formedOn: string;
  readonly indexNumber: string;
  readonly documentNumber: string;
  readonly agencyName: string;
  readonly category: string;
  readonly topic: string;
  readonly genre: string;
  readonly keywords: string;
  readonly summary: string;
  /** As it says itself, or as it was found. */
  readonly address: string;
}

/** A file of a page: a picture in its text, or what it offers to save. */
export interface PageFile {
  /** Within the text, from 1, where it is a picture. */
  readonly number: number;
  readonly kind: "picture" | "attachment";
  /** As the page has it. */
  readonly href: string;
  readonly name: string;
  readonly line: number;
}

/** A page as it was understood. */
export interface FoundPage {
  /** Nearly all its words are links: it lists other pages. */
  readonly isList: boolean;
  readonly facts: PageFacts;
  readonly text: ItemText;
  readonly files: readonly PageFile[];
  readonly lost: readonly Lost[];
}

export const noFacts: PageFacts = {
  title: "",
  publishedOn: "",
  formedOn: "",
  indexNumber: "",
  documentNumber: "",
  agencyName: "",
  category: "",
  topic: "",
  genre: "",
  keywords: "",
  summary: "",
  address: "",
};
