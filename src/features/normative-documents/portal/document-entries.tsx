import type { LocalDate } from "#kernel/local-date.ts";
import type { Entry } from "#ui/EntryList.tsx";
import type { ListedDocument } from "../data/library/list-library.ts";
import { validityOn } from "../domain/validity/validity.ts";
import { documentPath } from "./paths.ts";
import { ValidityBadge } from "./ValidityBadge.tsx";

interface ToList {
  readonly day: LocalDate;
  readonly endingWithin: number;
  /** Whether rows say whose they are. */
  readonly namesAgencies: boolean;
  /** What applied on a day: its page is asked about that day too. */
  readonly on?: LocalDate | undefined;
}

/** Documents as a list shows them, each with how it stands on the day. */
export function documentEntries(
  documents: readonly ListedDocument[],
  { day, endingWithin, namesAgencies, on }: ToList,
): readonly Entry[] {
  return documents.map((document) => ({
    title: document.title,
    to: `${documentPath(document.id)}${on ? `?on=${on}` : ""}`,
    date: document.issuedOn,
    note: (
      <>
        <ValidityBadge validity={validityOn(document, day, { endingWithin })} />{" "}
        <span className="hint">
          {document.number}
          {namesAgencies && `　${document.agencyName}`}
        </span>
      </>
    ),
  }));
}
