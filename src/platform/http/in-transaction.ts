import type { Kysely, Transaction } from "kysely";

/** What is thrown to roll back what was written before an answer was found out. */
class RolledBack extends Error {
  readonly answer: Response;
  constructor(answer: Response) {
    super("rolled back");
    this.answer = answer;
  }
}

/** Does an act in a transaction; an answer of an error (4xx) leaves nothing behind. */
export async function inTransaction<Tables>(
  db: Kysely<Tables>,
  act: (trx: Transaction<Tables>) => Promise<Response>,
): Promise<Response> {
  try {
    return await db.transaction().execute(async (trx) => {
      const answer = await act(trx);
      if (answer.status >= 400) throw new RolledBack(answer);
      return answer;
    });
  } catch (fault) {
    if (fault instanceof RolledBack) return fault.answer;
    throw fault;
  }
}
