import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { BooksServices, RowToSave, RowToTurnBack, UndoBooks } from "#platform/ledger/kind.ts";
import { type LedgerPerson, postsOfIds } from "../data/ledger/ledger-people.ts";
import { actsSince, removePosts } from "../data/ledger/undo-ledger-people.ts";
import { withAccounts } from "../data/tables.ts";
import { actionWords } from "../words/action-words.ts";
import { rowValues } from "./person-values.ts";
import { savePeople } from "./save-people.ts";

/** Of who was amended: what a sign-in does is no reason. */
const changing = [
  "person.changed",
  "person.roles-changed",
  "person.added",
  "person.dismissed",
  "person.left",
];

/** Takes imports of people back: who has signed in or was changed in the office stays as they are. */
export function undoPeople(services: BooksServices): UndoBooks {
  return {
    present: async (trx, ids) => {
      const posts = await postsOfIds(withAccounts(trx), ids);
      return new Map(posts.map((post) => [post.id, rowValues(services.cipher, post)]));
    },
    builtOn: async (trx, { made, amended, since }) => {
      const db = withAccounts(trx);
      const acts = new Map([
        ...(await actsSince(db, { ids: made, since })),
        ...(await actsSince(db, { ids: amended, since, acts: changing })),
      ]);
      return new Map(
        [...acts].map(([id, action]) => [
          id,
          `导入以后又办理过“${actionWords[action] ?? action}”；请在“人员”里修改或办理离岗。`,
        ]),
      );
    },
    remove: async (trx, ids) => {
      const db = withAccounts(trx);
      const posts = await postsOfIds(db, ids);
      await removePosts(db, ids);
      await recordEvents(trx, services.by, posts.map(removedEvent));
    },
    turnBack: (trx, rows) => turnBack(trx, rows, services),
  };
}

function removedEvent({ personId, agencyId, account, name }: LedgerPerson) {
  return {
    action: "person.import-undone",
    subject: { kind: "person", id: personId },
    agencyId,
    details: { account, name },
  };
}

async function turnBack(
  trx: Transaction,
  rows: readonly RowToTurnBack[],
  services: BooksServices,
): Promise<void> {
  const db = withAccounts(trx);
  const ids = rows.map(({ id }) => id);
  const posts = new Map((await postsOfIds(db, ids)).map((post) => [post.id, post]));
  const toSave = rows.flatMap(({ id, present, values }, seq): readonly RowToSave[] => {
    const post = posts.get(id);
    if (!post) return [];
    const changes = Object.entries(values).map(([column, after]) => ({
      column,
      before: present[column] ?? null,
      after,
    }));
    const stored = { id, values: present, isOfOffice: false };
    return [{ seq, owner: String(post.agencyId), key: post.account, values, stored, changes }];
  });
  await savePeople(db, toSave, {
    ...services,
    known: new Map(),
    posts,
    amended: "person.import-undone",
  });
}
