import { type AuditEvent, recordEvents } from "#platform/audit/record-events.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { BooksServices, RowToSave } from "#platform/ledger/kind.ts";
import { sealContacts } from "../data/contacts.ts";
import type { KnownPerson, LedgerPerson } from "../data/ledger/ledger-people.ts";
import {
  addPeople,
  addPosts,
  changePeople,
  changeSections,
  endSessionsOf,
  type PersonSaved,
  type PostRole,
  postIds,
} from "../data/ledger/save-ledger-people.ts";
import { endRoles } from "../data/save-person.ts";
import type { AccountsDb } from "../data/tables.ts";
import { roleName } from "../words/role-words.ts";
import { personal } from "./account-rows.ts";
import { isFullTime, rowValues } from "./person-values.ts";
import { rolesIn } from "./role-cell.ts";

interface Saving extends BooksServices {
  /** By account; who is made is added. */
  readonly known: Map<string, KnownPerson>;
  /** By the id of the record. */
  readonly posts: ReadonlyMap<number, LedgerPerson>;
  /** What the trail calls a change. */
  readonly amended?: "person.amended" | "person.import-undone";
}

/** Makes and changes people, and what they are in agencies, as rows say; gives the ids of the records in order. */
export async function savePeople(
  db: AccountsDb,
  rows: readonly RowToSave[],
  saving: Saving,
): Promise<readonly number[]> {
  const made = rows.filter(({ stored }) => !stored);
  const ids = await addUnknown(db, made, saving);
  const changed = rows.flatMap((row) => {
    const post = row.stored && saving.posts.get(row.stored.id);
    return post ? [{ row, post }] : [];
  });
  await changePeople(db, [
    ...changed.flatMap(({ row, post }) => personChanged(row, post, saving)),
    ...made.flatMap((row) => returning(row, saving)),
  ]);
  const plans = [
    ...made.map((row) => ({
      personId: ids(row.key),
      agencyId: Number(row.owner),
      ...newRoles(row),
    })),
    ...changed.map(({ row, post }) => ({ ...post, ...changedRoles(row, post) })),
  ];
  await endRoles(
    db,
    plans.flatMap(({ ended }) => ended),
  );
  const added = plans.flatMap(({ personId, agencyId, added: roles }) =>
    roles.map((role): PostRole => ({ ...role, personId, agencyId })),
  );
  await addPosts(db, added);
  await changeSections(
    db,
    plans.flatMap(({ moved }) => moved),
  );
  await endSessionsOf(db, [
    ...new Set(
      plans.flatMap((plan) => (plan.added.length + plan.ended.length > 0 ? [plan.personId] : [])),
    ),
  ]);
  await recordEvents(db, saving.by, [
    ...made.map((row) => madeEvent(row, ids(row.key))),
    ...changed.map(({ row, post }) => changedEvent(row, post, saving)),
  ]);
  const newIds = await postIds(
    db,
    made.map(({ key, owner }) => ({ personId: ids(key), agencyId: Number(owner) })),
  );
  const bySeq = new Map(made.map(({ seq }, at) => [seq, newIds[at]]));
  return rows.map(({ seq, stored }) => stored?.id ?? bySeq.get(seq) ?? 0);
}

/** Makes those who have no account yet; gives the id of any account. */
async function addUnknown(db: AccountsDb, rows: readonly RowToSave[], { known, cipher }: Saving) {
  const unknown = new Map<string, RowToSave[]>();
  for (const row of rows) {
    if (!known.has(row.key)) unknown.set(row.key, [...(unknown.get(row.key) ?? []), row]);
  }
  const people = [...unknown].map(([account, theirs]) => {
    // Rows of one account say the same, and one may say what another leaves out.
    const values = Object.assign({}, ...theirs.map((row) => row.values)) as RowValues;
    return { account, ...personSaved(values, cipher) };
  });
  const ids = await addPeople(db, people);
  for (const person of people) {
    const id = ids.get(person.account) ?? 0;
    known.set(person.account, { ...person, id, hasLeft: false, roles: [] });
  }
  return (account: string) => {
    const person = known.get(account);
    if (!person) throw new Error("a row is about nobody");
    return person.id;
  };
}

function personSaved(values: RowValues, cipher: Saving["cipher"]): PersonSaved {
  const { name, mobile, mail, fullTime } = values;
  return sealContacts(cipher, {
    name: name ?? "",
    mobile: mobile ?? null,
    mail: mail ?? null,
    fullTime: isFullTime(fullTime),
  });
}

function personChanged({ changes, values }: RowToSave, post: LedgerPerson, { cipher }: Saving) {
  if (!changes.some(({ column }) => personal.some(({ code }) => code === column))) return [];
  const all = { ...rowValues(cipher, post), ...values };
  return [{ id: post.personId, ...personSaved(all, cipher) }];
}

/** Who was nothing any more and comes back has what the row says. */
function returning({ key, values }: RowToSave, { known, cipher }: Saving) {
  const person = known.get(key);
  if (!person || person.roles.length > 0) return [];
  const said = personSaved(values, cipher);
  const kept = (code: "mobile" | "mail") =>
    values[code] === undefined ? person[code] : said[code];
  const fullTime = values.fullTime === undefined ? person.fullTime : said.fullTime;
  return [
    { id: person.id, name: person.name, mobile: kept("mobile"), mail: kept("mail"), fullTime },
  ];
}

type Added = Omit<PostRole, "personId" | "agencyId">;

interface RolesPlan {
  readonly added: readonly Added[];
  /** Ids of roles. */
  readonly ended: readonly number[];
  readonly moved: readonly { readonly id: number; readonly section: string | null }[];
}

function newRoles({ values }: RowToSave): RolesPlan {
  const section = values.section ?? null;
  return {
    added: rolesIn(values.roles).map((role) => ({ ...role, section })),
    ended: [],
    moved: [],
  };
}

function changedRoles({ changes, values }: RowToSave, { roles }: LedgerPerson): RolesPlan {
  const isChanged = (code: string) => changes.some(({ column }) => column === code);
  const asked = isChanged("roles") ? rolesIn(values.roles) : roles;
  const isAsked = (one: Added) =>
    asked.some(({ role, level }) => role === one.role && level === one.level);
  const kept = roles.filter(isAsked);
  const section = isChanged("section") ? (values.section ?? null) : (roles[0]?.section ?? null);
  const added = asked.filter(
    ({ role, level }) => !kept.some((one) => one.role === role && one.level === level),
  );
  return {
    added: added.map(({ role, level }) => ({ role, level, section })),
    ended: roles.filter((one) => !isAsked(one)).map(({ id }) => id),
    moved: isChanged("section") ? kept.map(({ id }) => ({ id, section })) : [],
  };
}

function madeEvent({ values, key, owner }: RowToSave, personId: number): AuditEvent {
  return {
    action: "person.imported",
    subject: { kind: "person", id: personId },
    agencyId: Number(owner),
    details: { account: key, name: values.name ?? "", roles: values.roles ?? "" },
  };
}

/** Contacts are personal data: that they changed is recorded, not what they are. */
function changedEvent(row: RowToSave, post: LedgerPerson, saving: Saving): AuditEvent {
  const isTold = (column: string) => ["name", "roles", "section"].includes(column);
  return {
    action: saving.amended ?? "person.amended",
    subject: { kind: "person", id: post.personId },
    agencyId: post.agencyId,
    details: {
      fields: row.changes.map(({ column }) => column),
      changes: row.changes.filter(({ column }) => isTold(column)),
      held: post.roles.map(roleName),
    },
  };
}
