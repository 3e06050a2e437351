import { err, ok, type Result } from "#kernel/result.ts";
import type { Form, FormPart } from "#platform/http/body/form.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import type { CheckJob } from "./checked-report.ts";
import { formWords } from "./words.ts";

/** One filled-in form: the documents to check and what to call them. */
export interface Submission {
  readonly job: CheckJob;
  /** The file's name, or that the text was pasted. */
  readonly inputName: string;
  /** The pasted text, to give back on an error; empty when a file was checked. */
  readonly typed: string;
}

/** What a report is called that was pasted. */
const pasted = "粘贴的文字";

/** Bytes of pasted text that are given back on an error. */
const echoLimit = 600_000;

/** Reads the form; a file goes before pasted text. Refused with the fields to fill when there is neither. */
export function readSubmission(form: Form): Result<Submission, readonly FieldError[]> {
  const [file, previous] = [fileOf(form, "file"), fileOf(form, "previous")];
  const text = form.part("text")?.bytes ?? new Uint8Array();
  const isPasted = hasText(text);
  const last = previous && previous.bytes.length > 0 ? { previous: previous.bytes } : {};
  if (file && file.bytes.length > 0) {
    const inputName = `文件 ${file.fileName}${isPasted ? "（粘贴的文字没有用到）" : ""}`;
    return ok({ job: { report: file.bytes, name: file.fileName, ...last }, inputName, typed: "" });
  }
  if (file?.fileName && !isPasted) return err([{ field: "file", message: formWords.emptyFile }]);
  if (!isPasted) return err([{ field: "text", message: formWords.bothEmpty }]);
  const typed = text.length <= echoLimit ? (form.text("text") ?? "") : "";
  return ok({ job: { report: text, name: pasted, ...last }, inputName: pasted, typed });
}

function fileOf(form: Form, name: string): (FormPart & { readonly fileName: string }) | undefined {
  const part = form.part(name);
  return part?.fileName === undefined ? undefined : { ...part, fileName: part.fileName };
}

/** So much text is more than blanks, or reading it will show. */
function hasText(bytes: Uint8Array): boolean {
  return bytes.length > echoLimit || new TextDecoder().decode(bytes).trim() !== "";
}
