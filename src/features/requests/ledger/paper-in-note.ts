import { parseDate } from "#platform/ledger/cells/parse-date.ts";
import type { PaperReply } from "../handling/reply-gates.ts";

const number = /[^\s，。；、：:,;（(]*\d+号/u;
const day = /\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*日?/u;

/** The signed paper that a note (备注) tells: its number and its day; `undefined` where one of them is not there. */
export function paperInNote(note: string | null): PaperReply | undefined {
  const told = number.exec(note ?? "")?.[0];
  const signedOn = parseDate(day.exec(note ?? "")?.[0] ?? "");
  return note && told && signedOn ? { number: told, signedOn, because: note } : undefined;
}
