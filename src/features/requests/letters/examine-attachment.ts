import { buffer } from "node:stream/consumers";
import { err, ok, type Result } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { Examined } from "#platform/files/preflight/finding.ts";
import { mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import { attachmentsOf } from "../attachments/attachments-of.ts";

interface ToExamine {
  readonly requestId: number;
  readonly file: ReceivedFile;
  /** What is found in a file, or why nobody can tell now. */
  readonly examine: (job: {
    readonly bytes: Uint8Array;
    readonly name: string;
  }) => Promise<Result<Examined, Response>>;
}

/** Why a file does not go with a letter. */
export type AttachmentRefused =
  | { readonly kind: "not-now"; readonly answer: Response }
  /** A redacted copy was made of it for this case, and leaves in its place. */
  | { readonly kind: "redacted" }
  | { readonly kind: "blocked"; readonly found: Examined["findings"] };

/**
 * Looks through a file that is to leave with a letter, as through the attachments of its case; the same file that was released
 * there with its reason leaves here too.
 */
export async function examineAttachment(
  { db, files }: Pick<OfficeServices, "db" | "files">,
  { requestId, file, examine }: ToExamine,
): Promise<Result<void, AttachmentRefused>> {
  const known = await attachmentsOf(db, requestId);
  const isOriginal = (one: (typeof known)[number]) =>
    one.copyId !== null && one.sha256 === file.sha256;
  if (known.some(isOriginal)) return err({ kind: "redacted" });
  if (known.some((one) => one.mayLeave && one.sha256 === file.sha256)) return ok(undefined);
  const found = await examine({ bytes: await buffer(files.get(file.key)), name: file.name });
  if (!found.ok) return err({ kind: "not-now", answer: found.error });
  const { findings } = found.value;
  return mayLeave(findings) ? ok(undefined) : err({ kind: "blocked", found: findings });
}
