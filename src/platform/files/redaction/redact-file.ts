import type { Result } from "#kernel/result.ts";
import { ok } from "#kernel/result.ts";
import type { Finding } from "../preflight/finding.ts";
import { preflight } from "../preflight/preflight.ts";
import { redactPdf } from "./redact-pdf.ts";
import type { Redacted, RedactionAsked, RedactionRefused } from "./redaction.ts";
import { redactWord } from "./word/redact-word.ts";

/** A redacted copy, and what the pre-flight finds in it. */
export interface RedactedAndExamined extends Redacted {
  readonly findings: readonly Finding[];
}

/**
 * Makes a redacted copy and examines it as any file that leaves. The text behind the pictures was laid there by this program, and
 * two readers have found in it what may be read and nothing else: it is no finding. A stranger's file: in a process with limits.
 */
export async function redactFile(
  asked: RedactionAsked,
): Promise<Result<RedactedAndExamined, RedactionRefused>> {
  const done = asked.kind === "pdf" ? await redactPdf(asked) : await redactWord(asked);
  if (!done.ok) return done;
  const pictures = new Set(done.value.pictures);
  const { findings } = await preflight(done.value.bytes, "");
  const own = findings.filter(({ kind, place, quote }) => {
    if (kind === "scan-text") return !(place.in === "page" && pictures.has(place.page));
    return kind !== "image-pages" || quote.split("、").some((page) => !pictures.has(Number(page)));
  });
  return ok({ ...done.value, findings: own });
}
