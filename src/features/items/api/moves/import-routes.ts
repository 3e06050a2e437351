import { buffer } from "node:stream/consumers";
import type { Context, Hono } from "hono";
import { z } from "zod";
import { findAgency } from "#features/agencies/index.ts";
import { sizeLimit } from "#formats/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { busyExamining } from "#platform/files/preflight/examine-upload.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { otherAgency } from "#platform/records/office/office-words.ts";
import type { PageOutcome } from "../../domain/import/outcome.ts";
import { importSite } from "../../import/import-site.ts";
import type { ReadPage } from "../../import/site-job.ts";
import type { KeepsFiles } from "../../import/take/take-files.ts";
import { examineJob, pictureJob, siteJob } from "../../thread-jobs.ts";
import { becauseText, lostWords } from "../../words/import-words.ts";
import type { ImportAnswer, ImportedPage } from "./import-answer.ts";

const Asked = z.object({
  agency: rowId,
  category: z.string().trim().max(100).default(""),
  base: z
    .union([z.literal(""), z.url({ protocol: /^https?$/ })])
    .optional()
    .transform((url) => url || undefined),
  preview: z.literal("yes").optional(),
});
type Asked = z.output<typeof Asked>;

const wrongAsked = {
  title: "导入的选项不对",
  detail:
    "请选择机关；原网址要以 http:// 或者 https:// 开头，例如 http://www.example.gov.cn/zwgk/。",
};

/** 导入网页: an archive of saved pages becomes drafts, with their files, numbers and old addresses; first it is told what would come. */
export function importRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().post(
    "/api/item-imports",
    may("items.write"),
    takes({ query: Asked }),
    async (c) => {
      const asked = Asked.safeParse(c.req.query());
      if (!asked.success) return problem(c, 422, wrongAsked);
      if (!includesAgency(staffOf(c), asked.data.agency)) return problem(c, 403, otherAgency);
      const pages = await received(services, c, asked.data.base);
      return pages.ok ? c.json(await take(services, c, asked.data, pages.value)) : pages.error;
    },
  );
}

interface Received {
  readonly name: string;
  readonly pages: readonly ReadPage[];
}

/** The pages of the archive that was sent, or the answer to it. */
async function received(
  { files, run }: OfficeServices,
  c: Context<AppEnv>,
  base: string | undefined,
): Promise<Result<Received, Response>> {
  const upload = await takeUpload(c, files, { limit: sizeLimit, types: ["zip"] });
  if (!upload.ok) return upload;
  const { key, name } = upload.value;
  const bytes = await buffer(files.get(key));
  await files.discard(key);
  const read = await run(siteJob, { bytes, name, base });
  if (read.ok && read.value.ok) return ok({ name, pages: read.value.value });
  if (read.ok && !read.value.ok) {
    const told = { title: "没有可以导入的网页", detail: `${read.value.error}。` };
    return err(problem(c, 422, told));
  }
  if (!read.ok && read.error.kind === "busy") return err(problem(c, 503, busyExamining));
  return err(problem(c, 422, tooLarge));
}

const tooLarge = { title: "压缩包太大，读不完", detail: "请分成几个小的，再导入。" };
async function take(
  services: OfficeServices,
  c: Context<AppEnv>,
  { agency, category, preview }: Asked,
  { name, pages }: Received,
): Promise<ImportAnswer> {
  const { db, today } = services;
  const outcomes: PageOutcome[] = [];
  const isPreview = preview === "yes";
  await importSite(db, {
    source: { name, count: pages.length, pages: () => sources(pages) },
    ...{ isDryRun: isPreview, as: "drafts", category, today: today(), by: auditedBy(c) },
    ...{
      agencyId: agency,
      agencyName: (await findAgency(db, agency))?.name ?? "",
      personId: staffOf(c).id,
    },
    keeps: keepsOf(services),
    onPage: (outcome) => outcomes.push(outcome),
  });
  return { isPreview, pages: outcomes.map((one) => lineOf(one, isPreview)) };
}

async function* sources(pages: readonly ReadPage[]) {
  for (const { beside, ...page } of pages) {
    yield { ...page, read: async (href: string) => beside.get(href) };
  }
}

/** Files of strangers are looked through in processes with limits. */
function keepsOf({ files: store, run }: OfficeServices): KeepsFiles {
  return {
    store,
    examine: async (file) => {
      const done = await run(examineJob, file);
      if (done.ok) return done.value.findings;
      return [{ kind: "not-whole", place: { in: "file" }, quote: "" }];
    },
    picture: async (bytes) => {
      const done = await run(pictureJob, bytes);
      return done.ok && done.value.ok ? done.value.value : undefined;
    },
  };
}

function lineOf(
  { place, title, outcome, because, lost, oldPath, indexNumber, draftId }: PageOutcome,
  isPreview: boolean,
): ImportedPage {
  return {
    ...{ place, title, outcome, oldPath, indexNumber },
    says: because.map(becauseText),
    lost: lost.map((one) => `${one.place}：${lostWords[one.what]}（${one.quote}）`),
    draftId: isPreview ? null : draftId,
  };
}
