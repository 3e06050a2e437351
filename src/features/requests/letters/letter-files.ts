import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type FileSubject, filesOf, type StoredFile } from "#platform/files/store/stored-files.ts";

/** What a file is to a letter: goes with it (附件), shows that it was served (送达凭证), proves it (在卷材料). */
export const fileParts = ["attachment", "proof", "evidence"] as const;

export type FilePart = (typeof fileParts)[number];

export function fileSubject(letterId: number, part: FilePart): FileSubject {
  return { kind: `request-letter-${part}`, id: letterId };
}

/** The files of a letter by what they are to it. */
export async function filesOfLetter(
  db: Queryable,
  scope: AgencyScope,
  letterId: number,
): Promise<Readonly<Record<FilePart, readonly StoredFile[]>>> {
  const of = (part: FilePart) => filesOf(db, scope, fileSubject(letterId, part));
  return {
    attachment: await of("attachment"),
    proof: await of("proof"),
    evidence: await of("evidence"),
  };
}
