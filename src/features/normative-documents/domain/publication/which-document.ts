import { coreTitle } from "./core-title.ts";

/** A file of the agency, or a document that its ledger has. */
export interface KnownDocument {
  readonly fileId: number | null;
  readonly title: string;
  /** 文号, once it is registered and as long as it stands. */
  readonly number: string | null;
  /** As numbers are compared. */
  readonly key: string | null;
  readonly isGivenUp: boolean;
  /** The draft by which its file is published. */
  readonly draftId: number | null;
}

/** An item that may be the text of a document. */
export interface MaybeDocument {
  readonly draftId: number;
  readonly title: string;
  readonly number: string;
  /** As numbers are compared; empty where it has none. */
  readonly key: string;
  /** It says what it interprets. */
  readonly isInterpretation: boolean;
  /** Whether its column is one of policy documents (政策文件), or of normative documents alone. */
  readonly column: "policies" | "documents" | null;
  /** A document of this number is registered, with whomever. */
  readonly isRegistered: boolean;
}

/** Why an item cannot be public as it stands: the document that it is, or may be. */
export type DocumentClaim =
  /** It has the title of a file that has no number yet. */
  | { readonly kind: "unfinished"; readonly of: KnownDocument }
  /** It has the title of a document whose number it has not. */
  | { readonly kind: "other-number"; readonly of: KnownDocument }
  /** It has the title of a file that was given up. */
  | { readonly kind: "given-up"; readonly of: KnownDocument }
  /** Its number is one of a series of documents of the agency, and nobody's. */
  | { readonly kind: "unknown-number" }
  /** Its number is such as documents have, and nobody's here. */
  | { readonly kind: "document-like-number" }
  /** It stands among normative documents, and is none. */
  | { readonly kind: "documents-column" }
  /** It stands among policy documents without a number that is registered. */
  | { readonly kind: "policies-column" };

/**
 * Which document an item claims to be without being it (是哪一个文件): by its title, its number, its column; the gravest alone.
 * A text that has the number of a registered document is that document, past every step.
 */
export function whichDocument(
  item: MaybeDocument,
  known: readonly KnownDocument[],
): DocumentClaim | undefined {
  return byTitle(item, known) ?? byNumber(item, known) ?? byColumn(item);
}

function byTitle(item: MaybeDocument, known: readonly KnownDocument[]): DocumentClaim | undefined {
  const core = coreTitle(item.title);
  const own = known.find(({ draftId }) => draftId === item.draftId);
  const same = own ? [own] : known.filter(({ title }) => coreTitle(title) === core);
  if (same.some(({ key }) => key !== null && key === item.key)) return undefined;
  const open = same.find(({ key, isGivenUp }) => key === null && !isGivenUp);
  if (open) return { kind: "unfinished", of: open };
  const registered = same.find(({ key }) => key !== null);
  // Another number than that of an earlier document of the same title is that of a later one.
  if (registered && (own || !item.isRegistered)) return { kind: "other-number", of: registered };
  const ended = same.find(({ isGivenUp }) => isGivenUp);
  return ended && !item.isRegistered ? { kind: "given-up", of: ended } : undefined;
}

/** 规 in the number before its year: 青政规〔2026〕3号, 青政办规发〔2026〕3号. */
const ofDocuments = /规[^〔]{0,3}〔/u;

function byNumber(item: MaybeDocument, known: readonly KnownDocument[]): DocumentClaim | undefined {
  if (item.key === "" || item.isRegistered) return undefined;
  const series = seriesOf(item.key);
  const isOwn = known.some(({ key }) => key !== null && seriesOf(key) === series);
  if (!ofDocuments.test(item.key)) return undefined;
  return { kind: isOwn ? "unknown-number" : "document-like-number" };
}

/** What stands before the year: 青政规. */
function seriesOf(key: string): string {
  return key.split("〔")[0] ?? key;
}

function byColumn({
  column,
  isInterpretation,
  isRegistered,
}: MaybeDocument): DocumentClaim | undefined {
  if (column === null || isInterpretation || isRegistered) return undefined;
  return { kind: column === "documents" ? "documents-column" : "policies-column" };
}
