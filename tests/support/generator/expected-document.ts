import { publisherOf } from "./chrome.ts";
import type { Draft } from "./draft.ts";
import { editionOfResults } from "./form.ts";
import type { PrintedEdition } from "./model.ts";
import type { Piece } from "./piece.ts";

/** What a reader may say of the document as a whole; any other answer is wrong. */
export interface ExpectedDocument {
  readonly editions: readonly (string | null)[];
  readonly years: readonly (number | null)[] | "any";
  /** Every name the document gives its agency, in Simplified script. */
  readonly agencies: readonly string[] | "any";
  /** The title names the agency: saying nothing is a miss. */
  readonly agencyStated: boolean;
  /** A warning of this code must be there. */
  readonly warning: string | undefined;
  /** The days it may be said to be signed on; `null`: none is told for certain. */
  readonly signedOn: readonly (string | null)[] | "any";
}

/** The page as it is, and whether its repeated lines were removed. */
export interface PageLeft {
  readonly pieces: readonly Piece[];
  readonly isDeduplicated: boolean;
  /** Labels stand apart from the headers they belong under. */
  readonly isApart: boolean;
}

/** Follows the draft as it stands after damage, and what of its table headers is on the page. */
export function expectedDocument(draft: Draft, page: PageLeft): ExpectedDocument {
  const { model, yearSource, tags, agencyStated } = draft;
  const cut = tags.has("page.cut-off");
  const year = yearSource === "none" ? null : model.year;
  const scripts = ["script.traditional", "script.pinyin", "script.radicals", "page.one-line"];
  const { name, full } = model.place;
  const words = [...draft.title, ...draft.preface, ...draft.after];
  const named = words.some((text) => text.includes(name));
  const names = named ? [name, full] : [name, full, publisherOf(model.place)];
  return {
    editions: cut ? editionsAfterCut(draft, page.pieces) : editionsOf(draft, page),
    years: cut || tags.has("bytes.shifted") ? [year, null] : [year],
    agencies: [...names, ...draft.names],
    agencyStated:
      agencyStated && !scripts.some((tag) => tags.has(tag)) && !tags.has("bytes.shifted"),
    warning: undefined,
    signedOn: signedOn(draft, page),
  };
}

/** Where lines may be gone, or stand in one, the day may stay unknown. */
const unsafeForDays = [
  "page.cut-off",
  "page.one-line",
  "text.dropped-runs",
  "bytes.shifted",
  "bytes.lost",
];

function signedOn({ signedOn: day, tags }: Draft, { isDeduplicated }: PageLeft) {
  if (day === undefined) return [null];
  return isDeduplicated || unsafeForDays.some((tag) => tags.has(tag)) ? [day, null] : [day];
}

/** A page cut before its first table header is whole says less; after it, the edition shows. */
function editionsAfterCut(draft: Draft, pieces: readonly Piece[]): (string | null)[] {
  const rows = new Set(pieces.flatMap(({ label }) => (label === undefined ? [] : [label])));
  const { edition } = draft.model;
  if (draft.absent.has("t2") || !rows.has("t2.regulations")) {
    return ["hybrid", "2021", "2019-trial", draft.cites, null];
  }
  if (edition === "hybrid-results") return ["hybrid", "2021"];
  return edition === "hybrid" && !rows.has("t2.licensing") ? ["hybrid", "2019-trial"] : [edition];
}

function editionsOf(
  draft: Draft,
  { pieces, isDeduplicated, isApart }: PageLeft,
): (string | null)[] {
  const { model, absent, cites, tags } = draft;
  if (isApart && model.edition.startsWith("hybrid")) return ["hybrid", "2021", "2019-trial"];
  if (!absent.has("t2")) return editionsOfActive(model.edition, pieces);
  if (absent.has("t3") && absent.has("t4")) {
    return tags.has("text.dropped-runs") || tags.has("bytes.shifted") ? [cites, null] : [cites];
  }
  if (absent.has("t3")) return ["2021", "2019-trial", null];
  const byResults = editionOfResults(model.edition);
  const isLost = tags.has("row.left-out") || tags.has("label.overwritten") || isDeduplicated;
  return isLost ? ["2021", "2019-trial", null] : [byResults];
}

/** Without a row of the trial form a hybrid may be taken for what its other rows are. */
function editionsOfActive(edition: PrintedEdition, pieces: readonly Piece[]): string[] {
  if (edition === "hybrid-results") {
    const shows = ({ cell, text }: Piece) =>
      /^t3[.](otherSingle|total)[.]/.test(cell ?? "") && /\d/.test(text);
    const labels = new Set(pieces.map(({ label }) => label));
    const isWhole = labels.has("t3.otherSingle") && labels.has("t3.total") && pieces.some(shows);
    return isWhole ? ["hybrid"] : ["hybrid", "2021"];
  }
  if (edition !== "hybrid") return [edition];
  const trial = pieces.some(({ cell }) => /^t2[.](regulations|normative)[.]/.test(cell ?? ""));
  return trial ? ["hybrid"] : ["hybrid", "2021"];
}
