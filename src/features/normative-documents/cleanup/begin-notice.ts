import { sql } from "kysely";
import { beginDraft, emptyContent, type ItemContent, writeDraft } from "#features/items/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import {
  type Cleanup,
  cleanupToChange,
  type VerdictRow,
  verdictsOf,
} from "../data/cleanup/load-cleanup.ts";
import { type Verdict, verdicts } from "../domain/cleanup/verdict.ts";
import { verdictHeadings } from "../words/cleanup-words.ts";
import { type ActsOnCleanup, type CleanupRefused, cleanupSubject } from "./acting.ts";

/** Begins the notice of a decided round (清理结果公告): an item with the list of each verdict, to be reviewed and published as any is. */
export async function beginNotice(
  trx: Transaction,
  act: ActsOnCleanup,
): Promise<Result<number, CleanupRefused>> {
  const round = await cleanupToChange(trx, act);
  if (!round) return err({ kind: "not-found" });
  if (round.decidedOn === null) return err({ kind: "not-decided" });
  if (round.draftId !== null) return err({ kind: "has-draft", draftId: round.draftId });
  const content = noticeOf(round, await verdictsOf(trx, round.id));
  const draftId = await beginDraft(trx, act, round.agencyId);
  const written = await writeDraft(trx, { ...act, draftId }, { revision: 1, content });
  if (!written.ok) throw new Error(`a draft that was just begun is refused: ${written.error.kind}`);
  await sql`update document_cleanup set draft_id = ${draftId} where id = ${round.id}`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "cleanup.notice-begun",
      subject: cleanupSubject(round.id),
      agencyId: round.agencyId,
      details: { draft: draftId },
    },
  ]);
  return ok(draftId);
}

function noticeOf(round: Cleanup, rows: readonly VerdictRow[]): ItemContent {
  const counts = verdicts
    .map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict)] as const)
    .filter(([, some]) => some.length > 0);
  const told = counts
    .map(([verdict, some]) => `${verdictHeadings[verdict]} ${some.length} 件`)
    .join("，");
  const lead = `经${round.decision}决定，${round.agencyName}对截至 ${round.asOf} 有效的 ${rows.length} 件规章和行政规范性文件进行了清理：${told}。自 ${round.effectiveOn} 起施行。现将结果公布如下。`;
  return {
    ...emptyContent,
    title: `关于公布${round.title}结果的公告`,
    category: "文件清理结果",
    genre: "公告",
    formedOn: round.decidedOn ?? "",
    summary: `${round.agencyName}${round.title}的结果：${told}。`.slice(0, 500),
    text: {
      type: "doc",
      content: [paragraph(lead), ...counts.flatMap(([verdict, some]) => listOf(verdict, some))],
    },
  };
}

function listOf(verdict: Verdict, rows: readonly VerdictRow[]): ItemContent["text"]["content"] {
  const head = ["序号", "文件名称", "文号", ...(verdict === "keep" ? ["有效期至"] : ["理由"])];
  const lines = rows.map((row, at) => [
    `${at + 1}`,
    row.title,
    row.number,
    verdict === "keep" ? (row.extendedTo ?? row.lastOn ?? "未设") : row.reason,
  ]);
  return [
    {
      type: "heading",
      attrs: { level: 2 },
      content: [{ type: "text", text: `${verdictHeadings[verdict]}（${rows.length} 件）` }],
    },
    {
      type: "table",
      content: [head, ...lines].map((cells, at) => ({
        type: "tableRow",
        content: cells.map((text) => ({
          type: at === 0 ? "tableHeader" : "tableCell",
          attrs: { colspan: 1, rowspan: 1 },
          content: [paragraph(text)],
        })),
      })),
    },
  ];
}

function paragraph(text: string) {
  return {
    type: "paragraph",
    ...(text && { content: [{ type: "text", text } as const] }),
  } as const;
}
