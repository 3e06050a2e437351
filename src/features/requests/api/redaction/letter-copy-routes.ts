import { buffer } from "node:stream/consumers";
import type { Hono } from "hono";
import { sizeLimit } from "#formats/limits.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { attachmentsOf } from "../../attachments/attachments-of.ts";
import { examined } from "../../attachments/processes.ts";
import { findLetter, letterToChange } from "../../data/letters/letters.ts";
import { groundReasons } from "../../domain/redaction/ground-reasons.ts";
import { addLetterFile } from "../../letters/add-letter-file.ts";
import { examineAttachment } from "../../letters/examine-attachment.ts";
import { marksOfCopies } from "../../redaction/redaction-of.ts";
import { withheldWords } from "../../words/redaction-words.ts";
import { actsOnLetter } from "../letters/acting-on-letters.ts";
import { closedNow, notTaken } from "../letters/letter-file-routes.ts";
import type { WithheldAnswer } from "./redaction-answer.ts";

const path = "/api/request-letters/:letter";

/** What redaction gives a letter: attachments of its case, and the words for what they withhold. */
export function letterCopyRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .get(`${path}/withheld`, may("requests.letters"), async (c) => {
      const act = actsOnLetter(c, services);
      const letter = act && (await findLetter(db, act));
      if (!letter) return problem(c, 404, noRecord);
      const marks = await marksOfCopies(db, letter.requestId);
      const answer: WithheldAnswer = marks.length > 0 ? withheldWords(groundReasons(marks)) : null;
      return c.json(answer);
    })
    .post(`${path}/case-attachments/:attachment`, may("requests.draft"), async (c) => {
      const act = actsOnLetter(c, services);
      const letter = act && (await findLetter(db, act));
      if (!act || !letter) return problem(c, 404, noRecord);
      if (letter.state !== "draft") return closedNow(c, letter.state);
      const all = await attachmentsOf(db, letter.requestId);
      const chosen = all.find(({ id }) => `${id}` === c.req.param("attachment"));
      if (!chosen) return problem(c, 404, noRecord);
      const bytes = await buffer(files.get(chosen.key));
      const taken = await receiveFile(files, {
        bytes: inOne(bytes),
        name: chosen.name,
        limit: sizeLimit,
      });
      if (!taken.ok) return problem(c, 404, noRecord);
      const examine = (job: { readonly bytes: Uint8Array; readonly name: string }) =>
        examined(services, c, job);
      const asked = { requestId: letter.requestId, file: taken.value, examine };
      const passed = await examineAttachment(services, asked);
      if (!passed.ok) {
        await files.discard(taken.value.key);
        return notTaken(c, passed.error);
      }
      return inTransaction(db, async (trx) => {
        const held = await letterToChange(trx, act);
        if (!held) return problem(c, 404, noRecord);
        if (held.state !== "draft") return closedNow(c, held.state);
        const added = { letter: held, part: "attachment", file: taken.value } as const;
        return c.json({ id: await addLetterFile(trx, act, added) });
      });
    });
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
