import { chmodSync } from "node:fs";
import { findOwners } from "#features/agencies/index.ts";
import { xlsxRows } from "#formats/rows/write/xlsx-rows.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { CommandServices } from "#platform/command-line/command.ts";
import { notPutWords, writeWhole } from "#platform/command-line/write-file.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { peopleToInvite } from "../data/sign-in/to-invite.ts";
import { withAccounts } from "../data/tables.ts";
import { invite } from "../people/invite.ts";
import { inChina } from "./code-lines.ts";

export interface InviteAsked {
  readonly act: "invite";
  readonly agency: string;
  readonly region: string | undefined;
  readonly output: string;
}

/** What is thrown to take the codes back where their file could not be written. */
class NotPut extends Error {}

/** Codes for all of an agency who have no password, in a sheet that its owner alone can read; no file, no codes. */
export function inviteAll(asked: InviteAsked, services: CommandServices): Promise<number> {
  const refuse = (words: string) => {
    services.err(`${words}\n`);
    return 2;
  };
  return services.withDatabase(async ({ db }) => {
    const agency = await agencyAsked(db, asked);
    if (!agency.ok) return refuse(`${agency.error}。`);
    try {
      const count = await invited(db, agency.value, asked.output);
      await services.out(
        count === 0
          ? `${asked.agency}没有需要发登录码的人员，没有写文件。\n`
          : `已给 ${count} 人发登录码，写到 ${asked.output}。交给本人后请删去这个文件。\n`,
      );
      return 0;
    } catch (fault) {
      if (fault instanceof NotPut)
        return refuse(`${asked.output}：${fault.message}。没有发登录码。`);
      throw fault;
    }
  });
}

function invited(db: Queryable, agencyId: number, output: string): Promise<number> {
  return withAccounts(db)
    .transaction()
    .execute(async (trx) => {
      const rows: string[][] = [];
      for (const person of await peopleToInvite(trx, agencyId)) {
        const { code, until } = await invite(trx, byCommandLine(), person);
        const { account, name, section } = person;
        rows.push([section ?? "", name, account, code, inChina(until)]);
      }
      if (rows.length > 0) await put(output, rows);
      return rows.length;
    });
}

async function put(output: string, rows: readonly string[][]): Promise<void> {
  const columns = ["科室", "姓名", "账号", "一次性登录码", "有效期至"].map((header) => ({
    header,
    type: "text" as const,
    width: 22,
  }));
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxRows({ sheet: "一次性登录码", columns, rows: [rows] })) {
    pieces.push(piece);
  }
  const put = writeWhole(output, Buffer.concat(pieces));
  if (!put.ok) throw new NotPut(notPutWords(put.error));
  chmodSync(output, 0o600);
}

async function agencyAsked(
  db: Queryable,
  { agency, region }: InviteAsked,
): Promise<Result<number, string>> {
  const found = (await findOwners(db, [agency], region)).get(agency);
  if (found?.kind === "found") return ok(Number(found.owner.id));
  const candidates = found?.candidates.join("、") ?? "";
  if (found?.kind === "several") {
    return err(`叫“${agency}”的机关有几个：${candidates}；请用 --region 指明区划`);
  }
  return err(`没有叫“${agency}”的机关${candidates && `；相近的有：${candidates}`}`);
}
