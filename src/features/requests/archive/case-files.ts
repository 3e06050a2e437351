import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { referenceOf } from "../domain/handling/consulted-party.ts";
import { type HandledCase, loadHandled } from "../handling/handled-case.ts";
import { partiesOf } from "../handling/party-apart.ts";
import { readReopenings } from "../reopen/read-reopenings.ts";
import { readReview } from "../review/read-review.ts";
import { readSupervision } from "../supervise/read-supervision.ts";
import type { CasePart } from "./case-part.ts";
import { derivationText } from "./derivation-text.ts";
import { type LettersAsked, letterParts } from "./letter-parts.ts";
import { applicantParts, attachmentParts } from "./sent-parts.ts";

export interface ArchiveAsked {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  readonly print: LettersAsked["print"];
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

export interface CaseParts {
  readonly found: HandledCase;
  readonly parts: readonly CasePart[];
}

/** All that is kept of a case, part by part (一案一档); `undefined` where the case is not one's own. */
export async function caseParts(
  db: Queryable,
  asked: ArchiveAsked,
): Promise<CaseParts | undefined> {
  const { scope, id, today, calendar } = asked;
  const found = await loadHandled(db, asked);
  if (!found) return undefined;
  const json = (name: string, says: string, value: unknown): readonly CasePart[] =>
    isNothing(value) ? [] : [{ name, says, text: `${JSON.stringify(value, null, 2)}\n` }];
  const reopened = await readReopenings(db, { ...asked, reading: scope });
  const supervised = await readSupervision(db, scope, id);
  return {
    found,
    parts: [
      ...json("01 申请登记.json", "申请的登记内容和办理结果", found.case),
      ...json(
        "02 办理事项.json",
        "每一项办理，连同撤去的登记、办理人和凭证",
        namedActs(asked, found),
      ),
      {
        name: "03 期限推算.txt",
        says: "答复期限逐日推算的过程",
        text: derivationText(found.events, { today, calendar }),
      },
      ...json("04 审查.json", "审查的五步和结论所依据的内容", await readReview(db, id)),
      ...json("05 交办.json", "承办科室、承办人的变动", await assignments(db, id)),
      ...json("06 督办.json", "督办意见和答复", supervised?.notes),
      ...json("07 重新答复.json", "复议、诉讼责令的重新答复", reopened?.answer.reopenings),
      ...json("08 收到的表格.json", "台账、表单登记的各项日期，连同改过的", await events(db, id)),
      ...json("09 审计记录.json", "谁在何时做了什么，各条的编号连续", await trail(db, id)),
      ...(await applicantParts(db, asked)),
      ...(await letterParts(db, asked)),
      ...(await attachmentParts(db, asked)),
    ],
  };
}

/** The acts, with whom each asked by name: the file is for who may read it all. */
function namedActs({ cipher }: ArchiveAsked, { acts }: HandledCase) {
  const parties = partiesOf(cipher, acts);
  return acts.map(({ partySealed: _, ...act }) => {
    const ref = referenceOf(act.event);
    return { ...act, party: ref && parties.get(ref) };
  });
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

async function assignments(db: Queryable, id: number) {
  const { rows } = await sql`
    select made.section, person.name as officer, made.note, made.actor_name as by, made.at
    from request_assignment as made left join person on person.id = made.officer_id
    where made.request_id = ${id} order by made.id`.execute(db);
  return rows;
}

async function events(db: Queryable, id: number) {
  const { rows } = await sql`
    select act, on_day as "on", actor_name as by, at, evidence, revoked_at as "revokedAt"
    from request_event where request_id = ${id} order by id`.execute(db);
  return rows;
}

async function trail(db: Queryable, id: number) {
  const { rows } = await sql`
    select number, at, actor_name as by, action, details from audit_event
    where subject_kind = 'requests' and subject_id = ${`${id}`} order by number`.execute(db);
  return rows;
}
