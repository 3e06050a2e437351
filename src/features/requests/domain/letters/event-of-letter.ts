import type { LocalDate } from "#kernel/local-date.ts";
import { parseLocalDate } from "#kernel/local-date.ts";
import type { ResultRow } from "../case/codes.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import type { LetterDraft } from "./forms/form-of.ts";
import { isReply } from "./letter-types.ts";

/** 送达方式: handed over or through another agency, by the postal enterprise, into a system of the recipient's. */
export const deliveries = ["direct", "post", "electronic"] as const;

export type Delivery = (typeof deliveries)[number];

/** When and how a letter came to whom it is for. */
export interface Served {
  /** The signature, the day handed to the postal enterprise, the arrival (国办公开办函〔2016〕235号). */
  readonly on: LocalDate;
  readonly delivery: Delivery;
  /** Where limits of the recipient run from another day: of a letter by post. */
  readonly receivedOn?: LocalDate | undefined;
  /** The letter's number: by it, and not by a name, an event tells who was asked. */
  readonly number?: string | undefined;
}

/** What serving a letter is to the clock and to table three. */
export interface ActOfLetter {
  readonly event: Exclude<CaseEvent, { readonly type: "submitted" }>;
  readonly outcome?: ResultRow;
  readonly yuan?: string;
  /** Whom it asks; kept sealed beside the event. */
  readonly party?: string;
}

/** The act that serving a letter is; `undefined`: none, as of a receipt. What is not filled in is no act either. */
export function actOfLetter(
  { type, filled }: LetterDraft,
  served: Served,
): ActOfLetter | undefined {
  const { on, delivery, number } = served;
  const later = receiptOf(served);
  const day = (code: string) => parseLocalDate(filled[code] ?? "");
  const name = filled.party?.trim();
  const ref = name && number ? { ref: number } : {};
  const party = name && number ? { party: name } : {};
  if (isReply(type)) return endOf(type, { on, delivery });
  switch (type) {
    case "receipt":
    case "thirdPartyTold":
    case "thirdPartyOverruled":
      return undefined;
    case "correction":
      return withDay(day("respondBy"), (respondBy) => ({
        event: { type: "correctionRequested", on, respondBy },
      }));
    case "reasons":
      return { event: { type: "reasonsRequested", on } };
    case "thirdParty":
      return { event: { type: "thirdPartyConsulted", on, ...ref, ...later }, ...party };
    case "coMaker":
      return { event: { type: "coMakerConsulted", on, ...ref, ...later }, ...party };
    case "otherAgency":
      return { event: { type: "otherAgencyConsulted", on, ...ref, ...later }, ...party };
    case "fee":
      return {
        event: { type: "feeNotified", on, ...later },
        ...(filled.yuan && { yuan: filled.yuan }),
      };
    case "extension":
      return { event: { type: "extended", on, workingDays: Number(filled.workingDays) } };
    case "delay":
      return withDay(day("until"), (until) => ({ event: { type: "delayed", on, until } }));
  }
}

const fromReceipt: ReadonlySet<LetterDraft["type"]> = new Set([
  "thirdParty",
  "coMaker",
  "otherAgency",
  "fee",
]);

/** Whether a limit of whoever gets it runs from the day of receipt. */
export function runsFromReceipt(type: LetterDraft["type"]): boolean {
  return fromReceipt.has(type);
}

/** By post the recipient's limit runs from a day that is told when it is known. */
function receiptOf({ on, delivery, receivedOn }: Served) {
  if (!receivedOn) return delivery === "post" ? { receivedOn: null } : {};
  return receivedOn === on ? {} : { receivedOn };
}

function withDay(
  day: LocalDate | undefined,
  act: (day: LocalDate) => ActOfLetter,
): ActOfLetter | undefined {
  return day && act(day);
}

function endOf(
  result: Extract<LetterDraft["type"], ResultRow | "withdrawn">,
  { on, delivery }: Served,
): ActOfLetter | undefined {
  switch (result) {
    // The applicant ended it: the letter only says so.
    case "withdrawn":
      return undefined;
    case "otherNotCorrected":
      return { event: { type: "abandoned", on, ground: "notCorrected" } };
    case "otherUnpaid":
      return { event: { type: "abandoned", on, ground: "notPaid" } };
    default:
      return { event: { type: "replied", on, delivery }, outcome: result };
  }
}
