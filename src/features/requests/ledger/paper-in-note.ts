import { parseDate } from "#platform/ledger/cells/parse-date.ts";
import type { PaperReply } from "../handling/reply-gates.ts";

const number = /[^\s，。；、：:,;（(]*\d+号/u;
const day = /\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*日?/u;

/** What was covered, to the end of its sentence. */
const covered = /(?:遮盖|遮挡|涂黑|隐去|删去|删除)[^。；;\n]*/u;
const signer = /签发人[:：\s]*(?<name>[\p{Script=Han}·]{2,20})/u;

function coveredInNote(note: string): PaperReply["covered"] {
  const what = covered.exec(note)?.[0];
  const name = signer.exec(note)?.groups?.name;
  return what && name ? { what, signer: name } : undefined;
}

/** The signed paper that a note (备注) tells: its number and its day; `undefined` where one of them is not there. */
export function paperInNote(note: string | null): PaperReply | undefined {
  const told = number.exec(note ?? "")?.[0];
  const signedOn = parseDate(day.exec(note ?? "")?.[0] ?? "");
  if (!(note && told && signedOn)) return undefined;
  return { number: told, signedOn, because: note, covered: coveredInNote(note) };
}
