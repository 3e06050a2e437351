/** Beginnings of files by their ending, as hexadecimal digits; endings that are not here may begin with anything. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  pdf: ["25504446"],
  docx: ["504b", "d0cf11e0"],
  xlsx: ["504b", "d0cf11e0"],
  pptx: ["504b", "d0cf11e0"],
  ofd: ["504b"],
  zip: ["504b"],
  doc: ["d0cf11e0", "504b", "7b5c727466", "3c3f786d6c"],
  xls: ["d0cf11e0", "504b", "3c3f786d6c", "09"],
  ppt: ["d0cf11e0", "504b"],
  wps: ["d0cf11e0", "504b"],
  et: ["d0cf11e0", "504b"],
  rtf: ["7b5c727466"],
  rar: ["52617221"],
  "7z": ["377abcaf"],
};

/** What is wrong with an attachment that was answered, by its first bytes: nothing in it, a web page, not what its name says. */
export type FileFault = "empty" | "web-page" | "not-its-kind";

export function fileFault(ending: string, head: Uint8Array): FileFault | undefined {
  if (head.length === 0) return "empty";
  const start = Buffer.from(head.subarray(0, 1024));
  if (/^(?:\ufeff|\s)*(?:<!doctype html|<html[\s>])/i.test(start.toString("utf8"))) {
    return "web-page";
  }
  const known = beginnings[ending];
  // Programs put something before the mark of a PDF, and readers take it.
  const isLate = ending === "pdf" && start.includes("%PDF");
  if (!known || isLate) return undefined;
  const hex = start.subarray(0, 8).toString("hex");
  return known.some((beginning) => hex.startsWith(beginning)) ? undefined : "not-its-kind";
}
