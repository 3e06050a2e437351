import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import {
  agenciesAbove,
  agenciesCalled,
  agenciesCalledOtherwise,
  type NameKey,
} from "../data/agencies-named.ts";
import { namesOf } from "../data/office/agency-details.ts";
import { registeredAgencies } from "../data/register.ts";
import { matchName } from "../domain/agency-name.ts";
import type { AgencyRecord, RecordField } from "../domain/agency-record.ts";
import { checkAgencyRow } from "../ledger/check-row.ts";
import { findCycles } from "../ledger/find-cycles.ts";
import { storedAs, storedId, type Who } from "../ledger/who.ts";

/** What speaks against an agency as it is to be, and in which field. */
export interface RegisterFault {
  readonly field: RecordField | "region";
  /** In Chinese, with the remedy. */
  readonly message: string;
}

export interface RecordAsked {
  /** Absent: a new one. */
  readonly id?: number;
  readonly region: string;
  readonly record: AgencyRecord;
  /** 撤销日期, of one that ends. */
  readonly dissolvedOn?: string | null;
  readonly today: LocalDate;
}

/** The first thing that speaks against an agency: by itself, by others of its name, by those above it. */
export async function registerFault(
  trx: Transaction,
  asked: RecordAsked,
): Promise<RegisterFault | undefined> {
  return rowFault(asked) ?? (await nameFault(trx, asked)) ?? (await aboveFault(trx, asked));
}

/** The register's own rules, as a sheet meets them. */
function rowFault({ record, dissolvedOn, today }: RecordAsked): RegisterFault | undefined {
  const { name, shortName, creditCode, reconsiderationOrgan, court } = record;
  const row = { name, shortName, creditCode, reconsiderationOrgan, court };
  const [problem] = checkAgencyRow(row, today).problems;
  if (problem) return { field: problem.column as RecordField, message: problem.message };
  const { foundedOn } = record;
  if (foundedOn === null || !dissolvedOn || foundedOn < dissolvedOn) return undefined;
  return { field: "foundedOn", message: `开始日须在撤销日期（${dissolvedOn}）以前；请核对。` };
}

async function nameFault(
  trx: Transaction,
  { id, region, record: { name } }: RecordAsked,
): Promise<RegisterFault | undefined> {
  const key: NameKey = { region, matchName: matchName(name) };
  const isOther = (one: { readonly id: number }) => one.id !== id;
  const called = (await agenciesCalled(trx, [key])).find(isOther);
  if (called) return { field: "name", message: `这个地区已经有“${called.name}”；请核对名称。` };
  const otherwise = (await agenciesCalledOtherwise(trx, [key])).find(isOther);
  return (
    otherwise && {
      field: "name",
      message: `这是“${otherwise.name}”的曾用名或别名；请核对名称。`,
    }
  );
}

const relations = [
  ["parentId", "parent", "上级"],
  ["supervisorId", "supervisor", "主管部门"],
] as const;

async function aboveFault(
  trx: Transaction,
  { id, record, dissolvedOn, today }: RecordAsked,
): Promise<RegisterFault | undefined> {
  const above = await agenciesAbove(trx);
  for (const [field, relation, words] of relations) {
    const over = record[field];
    if (over === null) continue;
    const [found] = await registeredAgencies(trx, [over]);
    if (!found) return { field, message: `${words}不是已有的机构；请从列表中选择。` };
    const stands = above.find((one) => one.id === id)?.[relation];
    const { name, dissolvedOn: endedOn } = found;
    if (endedOn !== null && endedOn <= today && !dissolvedOn && stands !== over) {
      return {
        field,
        message: `“${name}”已于 ${endedOn} 撤销，不能作${words}；请选承接它的机构。`,
      };
    }
    if (id === undefined) continue;
    const after = new Map(
      above.flatMap(({ id: one, [relation]: other }): [Who, Who][] =>
        other === null ? [] : [[storedAs(one), storedAs(other)]],
      ),
    );
    after.set(storedAs(id), storedAs(over));
    const round = findCycles(after, [storedAs(id)]).get(storedAs(id));
    if (round) return { field, message: `${words}绕成了圈：${await roundWords(trx, round)}。` };
  }
  return undefined;
}

async function roundWords(trx: Transaction, round: readonly Who[]): Promise<string> {
  const ids = round.flatMap((who) => storedId(who) ?? []);
  const names = await namesOf(trx, ids);
  return [...ids, ...ids.slice(0, 1)].map((one) => names.get(one) ?? "…").join(" → ");
}
