import type { HonoRequest } from "hono";
import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import type { FieldError } from "#ui/field-error.ts";
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

const Body = z.object({
  text: z.string().default(""),
  file: z.instanceof(File).optional().catch(undefined),
  previous: z.instanceof(File).optional().catch(undefined),
});

/** Reads the form; a file goes before pasted text. Refused with the fields to fill when there is neither. */
export async function readSubmission(
  request: HonoRequest,
): Promise<Result<Submission, readonly FieldError[]>> {
  const parsed = Body.safeParse(await bodyOf(request));
  if (!parsed.success) return err([{ field: "text", message: formWords.notAForm }]);
  const { text, file, previous } = parsed.data;
  const last = previous && previous.size > 0 ? { previous: await bytesOf(previous) } : {};
  if (file && file.size > 0) {
    const inputName = text.trim() ? `文件 ${file.name}（粘贴的文字没有用到）` : `文件 ${file.name}`;
    return ok({
      job: { report: await bytesOf(file), name: file.name, ...last },
      inputName,
      typed: "",
    });
  }
  if (file?.name && !text.trim()) return err([{ field: "file", message: formWords.emptyFile }]);
  if (!text.trim()) return err([{ field: "text", message: formWords.bothEmpty }]);
  const report = new TextEncoder().encode(text);
  return ok({ job: { report, name: pasted, ...last }, inputName: pasted, typed: text });
}

/** The fields, or nothing where the body is no form (a broken boundary, another type). */
async function bodyOf(request: HonoRequest): Promise<unknown> {
  try {
    return await request.parseBody();
  } catch {
    return undefined;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
