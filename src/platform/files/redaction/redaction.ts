import type { InsideUnreadable } from "#formats/extracted.ts";
import type { AreaMark, PassageMark } from "./mark.ts";

/** Why something is not given away, as it stands on the certificate. */
export interface Why {
  /** `第十五条（个人隐私）`. */
  readonly basis: string;
  readonly reason: string;
}

export type ReasonedArea = AreaMark & { readonly why: Why };
export type ReasonedPassage = PassageMark & { readonly why: Why };

/** Who redacts what, and when, in words; no word of them may quote what is marked. */
export interface CertificateFacts {
  readonly agency: string;
  /** 受理编号. */
  readonly number: string;
  readonly by: string;
  readonly at: string;
  /** Binds the copy to its original and tells nothing of it: SHA-256 of a secret of the case file and the original's own hash. */
  readonly commitment: string;
}

interface FileAsked {
  readonly bytes: Uint8Array;
  /** What the original is called; the copy is not to be called by what is marked. */
  readonly name: string;
}

export type RedactionAsked =
  | (FileAsked & {
      readonly kind: "pdf";
      readonly marks: readonly ReasonedArea[];
      readonly facts: CertificateFacts;
    })
  | (FileAsked & {
      readonly kind: "docx";
      readonly marks: readonly ReasonedPassage[];
      readonly facts: CertificateFacts;
    });

/** A copy without what was marked (区分处理件), read back by two readers. */
export interface Redacted {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Pages of the original that are pictures now, from 1: those with marks, and those that could not stay as they are. */
  readonly pictures: readonly number[];
  /** Places where what was marked also stands unmarked: pages of a PDF, paragraphs of a Word document, from 1. */
  readonly elsewhere: readonly number[];
  /** The original's name says some of what is marked. */
  readonly nameTells: boolean;
}

/** Something speaks against a copy that was made: it is not kept. */
export type Doubt =
  /** A reader still finds text under a mark, or other text than what was to stay. */
  | { readonly kind: "text-left"; readonly page: number; readonly reader: "ours" | "pdfium" }
  | { readonly kind: "not-covered"; readonly page: number }
  /** The bytes of the file hold what was marked. */
  | { readonly kind: "in-bytes" }
  | { readonly kind: "other-pages" };

export type RedactionRefused =
  | { readonly kind: "unreadable"; readonly because: InsideUnreadable }
  | { readonly kind: "no-marks" }
  /** A mark lies on no page, or in no paragraph. */
  | { readonly kind: "mark-nowhere" }
  /** Its fonts are not in the file: a picture of the page would lack characters. */
  | { readonly kind: "not-drawn"; readonly page: number }
  /** The text has characters that no face here has. */
  | { readonly kind: "lacking"; readonly characters: string }
  /** A reason quotes what is marked. */
  | { readonly kind: "reason-quotes" }
  | { readonly kind: "too-large" }
  | { readonly kind: "doubt"; readonly doubts: readonly Doubt[] };
