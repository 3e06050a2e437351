import { createHash } from "node:crypto";
import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { writeZip, type ZipFile } from "#formats/zip/write-zip.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { type KeepsFor, keepsFor } from "../settings.ts";
import { type ArchiveAsked, type CaseParts, caseParts } from "./case-files.ts";
import type { CasePart } from "./case-part.ts";
import { LetterNotPrinted } from "./letter-parts.ts";

export type ArchiveRefused =
  | { readonly kind: "not-found" }
  /** What is not over is not archived. */
  | { readonly kind: "open" }
  /** A letter could not be written as PDF now. */
  | { readonly kind: "not-printed" };

export interface CaseArchive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * 归档: one file of a case with all that is kept of it, its index, and a checksum for each part. It names the applicant in clear,
 * and the trail says so. In the caller's transaction.
 */
export async function archiveCase(
  trx: Transaction,
  asked: ArchiveAsked & { readonly by: AuditedBy },
): Promise<Result<CaseArchive, ArchiveRefused>> {
  const told = await partsOf(trx, asked);
  if (told === "not-printed") return err({ kind: told });
  if (!told) return err({ kind: "not-found" });
  const { repliedOn, voidedAt, agencyId, number } = told.found.case;
  if (repliedOn === null && voidedAt === null) return err({ kind: "open" });
  const kept = await keptUntil(trx, told);
  const files = told.parts.map(fileOf);
  const sums = files.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join("");
  const index = fileOf({ name: "00 目录.txt", says: "", text: indexText(told, kept) });
  const bytes = writeZip([index, ...files, fileOf({ name: "SHA256SUMS", says: "", text: sums })]);
  const { by, id } = asked;
  const sha256 = sumOf(bytes);
  await sql`
    insert into request_archive (request_id, keeps_for, until_on, size, sha256, actor_name)
    values (${id}, ${kept.keeps}, ${kept.untilOn}, ${bytes.length}, decode(${sha256}, 'hex'), ${by.actor.name})`.execute(
    trx,
  );
  const subject = { kind: "requests", id };
  const details = { sha256, keepsFor: kept.keeps };
  await recordEvents(trx, by, [{ action: "request.archived", subject, agencyId, details }]);
  return ok({ name: `${number.replaceAll(/[\\/:*?"<>|]/g, "_")}.zip`, bytes });
}

async function partsOf(trx: Transaction, asked: ArchiveAsked) {
  try {
    return await caseParts(trx, asked);
  } catch (fault) {
    if (fault instanceof LetterNotPrinted) return "not-printed";
    throw fault;
  }
}

interface Kept {
  readonly keeps: KeepsFor;
  /** `null`: for ever. */
  readonly untilOn: LocalDate | null;
}

/** 保管期限, counted from the year after the one in which the case was over. */
async function keptUntil(trx: Transaction, { found: { case: found } }: CaseParts): Promise<Kept> {
  const over = yearOf(found.repliedOn ?? found.receivedOn);
  const regions = await regionsOverAgency(trx, found.agencyId);
  const keeps = await settingValue(trx, keepsFor, { agency: found.agencyId, regions, year: over });
  const untilOn = keeps === "forever" ? null : (`${over + Number(keeps)}-12-31` as LocalDate);
  return { keeps, untilOn };
}

function fileOf(part: CasePart): ZipFile {
  const { name } = part;
  return { name, bytes: "bytes" in part ? part.bytes : new TextEncoder().encode(part.text) };
}

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function indexText({ found: { case: found }, parts }: CaseParts, { untilOn }: Kept): string {
  return [
    `政府信息公开申请案卷　${found.number}`,
    `申请内容：${found.subject}`,
    `收到日期：${found.receivedOn}`,
    `答复（办结）日期：${found.repliedOn ?? "没有（已作废）"}`,
    `保管期限：${untilOn === null ? "永久" : `至 ${untilOn}`}`,
    "",
    ...parts.map(({ name, says }) => `${name}　${says}`),
    "SHA256SUMS　各文件的校验值，用 sha256sum -c SHA256SUMS 核对",
    "",
  ].join("\n");
}
