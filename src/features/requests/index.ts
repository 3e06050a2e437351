export { officeCalendar } from "#platform/calendar/office-calendar.ts";
export type { RequestTables } from "./data/tables.ts";
export { groupedCode, plainCode, plainNumber } from "./domain/intake/query-code.ts";
export type { LetterDraft } from "./domain/letters/forms/form-of.ts";
export { newGuessLimit } from "./follow-up/guess-limit.ts";
export { demonstrationRequests } from "./intake/demonstration-codes.ts";
export {
  addDemonstrationCase,
  addDemonstrationRequests,
  type DemonstrationCase,
} from "./intake/demonstration-requests.ts";
export { registerFromLetter } from "./intake/register-from-letter.ts";
export type { ActsOnLetter } from "./letters/acting.ts";
export { draftLetter } from "./letters/draft-letter.ts";
export { numberSigned, roundOf } from "./letters/number-signed.ts";
export { serveLetter } from "./letters/serve-letter.ts";
export { returnLetter } from "./letters/sign-letter.ts";
export { submitLetter } from "./letters/submit-letter.ts";
