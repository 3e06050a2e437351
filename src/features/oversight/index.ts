export type { OversightTables } from "./data/tables.ts";
export { numberSigned, roundOf, submitLetter } from "./letters/sign-letter.ts";
export { beginLetter } from "./letters/write-letter.ts";
export { addTasks } from "./registers/add-rows.ts";
export type { ActsOnRounds } from "./rounds/acting.ts";
export { beginRound } from "./rounds/begin-round.ts";
export { recordFinding, recordVisit } from "./rounds/record-finding.ts";
export { answerFinding, recheckFinding, voidFinding } from "./rounds/settle-finding.ts";
