/** Where something was found in a file. */
export type Place =
  | { readonly in: "file" }
  | { readonly in: "page"; readonly page: number }
  /** A paragraph of a part of a Word document, and how its text begins. */
  | {
      readonly in: "paragraph";
      readonly part: "body" | "header" | "footer" | "footnotes" | "endnotes" | "comments";
      readonly number: number;
      readonly begins: string;
    }
  | { readonly in: "cell"; readonly sheet: string; readonly cell: string }
  /** Rows or columns side by side. */
  | {
      readonly in: "rows" | "columns";
      readonly sheet: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly in: "sheet"; readonly sheet: string }
  | { readonly in: "line"; readonly line: number }
  /** A picture within the file, by its name there. */
  | { readonly in: "picture"; readonly name: string };

/**
 * What may stand against giving a file away (外发前检查). What each means, whether it blocks, and what can be done about it stand in
 * `finding-kinds`.
 */
export type FindingKind =
  /** Numbers of cards, passports and bank accounts (证件号码、银行卡号). */
  | "identity-number"
  /** Other numbers that lead to a person: of telephones. */
  | "personal-number"
  | "properties"
  | "program-data"
  | "local-path"
  | "embedded-file"
  | "macro"
  | "comment"
  | "tracked-change"
  | "hidden-text"
  | "cropped-picture"
  | "picture-place"
  | "picture-data"
  | "hidden-sheet"
  | "hidden-rows"
  | "hidden-columns"
  | "hidden-cell"
  | "left-text"
  | "pivot-data"
  | "other-book"
  | "history"
  | "covered-text"
  | "scan-text"
  | "page-note"
  | "redaction-mark"
  | "attached-file"
  | "script"
  | "earlier-version"
  | "image-pages"
  | "not-examined"
  | "not-whole"
  | "unreadable";

export interface Finding {
  readonly kind: FindingKind;
  readonly place: Place;
  /** What stands there, personal numbers masked, shortened; empty where there are no words. */
  readonly quote: string;
  /** Of how many like it this is the first. */
  readonly count?: number;
}

/** What was found in one file. */
export interface Examined {
  /** What the file is by its content: `docx`; `undefined`: nothing that is known. */
  readonly type: string | undefined;
  readonly findings: readonly Finding[];
}
