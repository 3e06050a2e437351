import type { Context, Hono } from "hono";
import { z } from "zod";
import { sizeLimit } from "#formats/limits.ts";
import { err, type Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { Finding } from "#platform/files/preflight/finding.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import { filesOf, freeFiles } from "#platform/files/store/stored-files.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { examined } from "../../attachments/processes.ts";
import { findLetter, letterToChange, type StoredLetter } from "../../data/letters/letters.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import { addLetterFile, writesOf } from "../../letters/add-letter-file.ts";
import { type AttachmentRefused, examineAttachment } from "../../letters/examine-attachment.ts";
import { type FilePart, fileParts, fileSubject } from "../../letters/letter-files.ts";
import { printLetterJob } from "../../thread-jobs.ts";
import { actsOnLetter } from "./acting-on-letters.ts";
import { notPrinted, printProblem, sheetNow } from "./letter-printing.ts";
import { letterProblem } from "./letter-problem.ts";

const part = z.enum(fileParts);
const format = z.enum(["docx", "pdf"]);
const mostBytes = 50 * 1024 * 1024;

/** When files of a part come and go: what goes with a letter is signed with it. */
const openIn: Readonly<Record<FilePart, readonly LetterState[]>> = {
  attachment: ["draft"],
  proof: ["signed", "served"],
  evidence: ["draft", "review", "signed", "served"],
};

/** A letter as Word and PDF, and its files: attachments, proofs of service, evidence. */
export function letterFileRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .get("/api/request-letters/:letter/document/:format", may("requests.letters"), async (c) => {
      const to = format.safeParse(c.req.param("format"));
      const act = actsOnLetter(c, services);
      const document = act && to.success ? await sheetNow(services, act) : undefined;
      if (!document || !to.success) return problem(c, 404, noRecord);
      const done = await services.run(printLetterJob, { document, to: to.data });
      if (!done.ok) return problem(c, jobRefusedStatus(done.error), notPrinted);
      if (!done.value.ok) return problem(c, 422, printProblem(done.value.error));
      const { bytes, mediaType } = done.value.value;
      const name = `${document.title}${document.letterhead.number}.${to.data}`;
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": mediaType,
        "Content-Disposition": attachment(name, `letter.${to.data}`),
      });
    })
    .post("/api/request-letters/:letter/files/:part", may("requests.draft"), async (c) => {
      const asked = part.safeParse(c.req.param("part"));
      const act = actsOnLetter(c, services);
      const letter = act && (await findLetter(db, act));
      if (!act || !letter || !asked.success) return problem(c, 404, noRecord);
      if (!openIn[asked.data].includes(letter.state)) return closedNow(c, letter.state);
      const taken = await receivedFor(c, services, { part: asked.data, letter });
      if (!taken.ok) return taken.error;
      return inTransaction(db, async (trx) => {
        const held = await letterToChange(trx, act);
        if (!held) return problem(c, 404, noRecord);
        if (!openIn[asked.data].includes(held.state)) return closedNow(c, held.state);
        if (asked.data === "attachment" && held.groupId !== null) {
          return problem(c, 409, letterProblem({ kind: "of-group" }));
        }
        const added = { letter: held, part: asked.data, file: taken.value };
        return c.json({ id: await addLetterFile(trx, act, added) });
      });
    })
    .get("/api/request-letters/:letter/files/:part/:file", may("requests.letters"), async (c) => {
      const asked = part.safeParse(c.req.param("part"));
      const act = actsOnLetter(c, services);
      const letter = act && (await findLetter(db, act));
      if (!act || !letter || !asked.success) return problem(c, 404, noRecord);
      const all = await filesOf(db, act.scope, fileSubject(letter.id, asked.data));
      const found = all.find(({ id }) => `${id}` === c.req.param("file"));
      return found ? fileAnswer(c, files, found) : problem(c, 404, noRecord);
    })
    .delete("/api/request-letters/:letter/files/:part/:file", may("requests.draft"), async (c) => {
      const asked = part.safeParse(c.req.param("part"));
      const file = recordId.safeParse(c.req.param("file"));
      const act = actsOnLetter(c, services);
      if (!act || !asked.success || !file.success) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const held = await letterToChange(trx, act);
        if (!held) return problem(c, 404, noRecord);
        if (!openIn[asked.data].includes(held.state)) return closedNow(c, held.state);
        await freeFiles(trx, fileSubject(held.id, asked.data), file.data);
        await writesOf(trx, act, held);
        return c.json({});
      });
    });
}

interface ToReceive {
  readonly part: FilePart;
  readonly letter: StoredLetter;
}

/** The file of the body: one that is to leave with the letter has passed the pre-flight. */
async function receivedFor(
  c: Context<AppEnv>,
  services: OfficeServices,
  { part, letter }: ToReceive,
): Promise<Result<ReceivedFile, Response>> {
  const isLeaving = part === "attachment";
  const taken = await takeUpload(c, services.files, { limit: isLeaving ? sizeLimit : mostBytes });
  if (!taken.ok || !isLeaving) return taken;
  const { requestId } = letter;
  const passed = await examineAttachment(services, {
    requestId,
    file: taken.value,
    examine: (job) => examined(services, c, job),
  });
  if (passed.ok) return taken;
  await services.files.discard(taken.value.key);
  return err(notTaken(c, passed.error));
}

/** Why a file does not go with a letter. */
export function notTaken(c: Context<AppEnv>, refused: AttachmentRefused): Response {
  switch (refused.kind) {
    case "not-now":
      return refused.answer;
    case "redacted":
      return problem(c, 409, {
        title: "这个文件已经作了区分处理，原件不随文书发出",
        detail: "请添加它的区分处理件；确需提供原件的，先在申请的“答复附件”里移除区分处理件。",
      });
    case "blocked":
      return blocked(c, refused.found);
  }
}

function blocked(c: Context<AppEnv>, findings: readonly Finding[]): Response {
  const found = findings.map(findingWords).filter(({ blocks }) => blocks);
  const said = found.map(({ what, where }) => (where ? `${what}（${where}）` : what));
  return problem(c, 422, {
    title: "附件没有通过外发检查，没有收下",
    detail: `查到：${[...new Set(said)].join("、")}。请改好后重新上传；或者先把它添加到这件申请的“附件”里，清理或者说明理由后，再把通过的文件添加到文书。`,
  });
}

/** It is no more drafted: files of this part do not come and go. */
export function closedNow(c: Context<AppEnv>, state: LetterState): Response {
  return problem(c, 409, letterProblem({ kind: "other-state", state }));
}
