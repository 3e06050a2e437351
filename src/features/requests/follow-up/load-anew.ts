import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Remedy } from "#law/remedies.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import { remedyOfLetter } from "../domain/letters/remedy-of-letter.ts";
import { remedyOfResult } from "../domain/letters/remedy-of-result.ts";
import type { ServedLetter } from "../letters/served-letters.ts";

/** 重新答复, as its applicant sees it. */
export interface Anew {
  readonly id: number;
  readonly orderedBy: "reconsideration" | "court";
  readonly dispute: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** `null` until it is given. */
  readonly result: ResultRow | null;
  readonly repliedOn: LocalDate | null;
  /** Of the new reply. */
  readonly remedy: Remedy | undefined;
}

interface Asked {
  readonly requestId: number;
  readonly letters: readonly ServedLetter[];
  /** 有争议的答复种类是否告知救济途径, as set. */
  readonly isToldOfDisputed: boolean;
}

/** The orders of a new reply to a case, the newest first, each with the remedy of what was answered. */
export async function loadAnew(
  db: Queryable,
  { requestId, letters, isToldOfDisputed }: Asked,
): Promise<readonly Anew[]> {
  const { rows } = await sql<Omit<Anew, "remedy">>`
    select id, ordered_by as "orderedBy", dispute, received_on as "receivedOn", due_on as "dueOn", result,
      replied_on as "repliedOn"
    from request_reopening where request_id = ${requestId} and undone_at is null order by id desc`.execute(
    db,
  );
  return rows.map((row) => {
    const { result, repliedOn: on } = row;
    if (result === null || on === null) return { ...row, remedy: undefined };
    const letter = letters.find(({ reopeningId }) => reopeningId === row.id);
    const remedy = letter
      ? remedyOfLetter(letter.draft, { on, isToldOfDisputed })
      : remedyOfResult({ result, isWithheld: true, on }, isToldOfDisputed);
    return { ...row, remedy };
  });
}
