import type { Draft } from "./draft.ts";

/** What a reader may say of the document as a whole; any other answer is wrong. */
export interface ExpectedDocument {
  readonly editions: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  /** Every name the document gives its agency. */
  readonly agencies: readonly string[];
  /** The title names the agency: saying nothing is a miss. */
  readonly agencyStated: boolean;
  /** A warning of this code must be there. */
  readonly warning: string | undefined;
}

/** Follows the draft as it stands after damage. */
export function expectedDocument(draft: Draft): ExpectedDocument {
  const { model, yearSource, title } = draft;
  return {
    editions: editionsOf(draft),
    years: yearSource === "none" ? [null] : [model.year],
    agencies: [model.place.name, model.place.full],
    agencyStated: title.some((line) => line.includes(model.place.name)),
    warning: undefined,
  };
}

function editionsOf({ model, absent, cites }: Draft): (string | null)[] {
  if (!absent.has("t2")) return [model.edition];
  if (absent.has("t3") && absent.has("t4")) return [cites];
  const byResults = model.edition === "2019-trial" ? "2019-trial" : "2021";
  return absent.has("t3") ? [byResults, cites, null] : [byResults];
}
