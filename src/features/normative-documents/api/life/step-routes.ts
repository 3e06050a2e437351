import type { Hono } from "hono";
import { sizeLimit } from "#formats/limits.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordedSteps } from "../../domain/life/step.ts";
import { beginInterpretation, beginPublication } from "../../life/begin-publication.ts";
import { keepProof, proofOf } from "../../life/keep-proof.ts";
import { planInterpretation } from "../../life/plan-interpretation.ts";
import { recordStep } from "../../life/record-step.ts";
import { undoStep } from "../../life/undo-step.ts";
import { actingOnFile, actsOnFile } from "./acting-on-files.ts";
import { fileDone, fileRefused } from "./file-problem.ts";
import { Because, Form, Planned, Registered, Reviewed, Taken } from "./file-schemas.ts";

const at = "/api/document-files/:file";

/** 文件的办理环节: each after what binds before it; review and number are other people's than the writer's. */
export function stepRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(
      `${at}/steps`,
      may("documents.write"),
      takes({ body: Taken }),
      actingOnFile(services, Taken, async (c, trx, act, body) =>
        fileDone(c, await recordStep(trx, act, body)),
      ),
    )
    .post(
      `${at}/review`,
      may("documents.review"),
      takes({ body: Reviewed }),
      actingOnFile(services, Reviewed, async (c, trx, act, body) =>
        fileDone(c, await recordStep(trx, act, body)),
      ),
    )
    .post(
      `${at}/registration`,
      may("documents.register"),
      takes({ body: Registered }),
      actingOnFile(services, Registered, async (c, trx, act, body) =>
        fileDone(c, await recordStep(trx, act, body)),
      ),
    )
    .post(
      `${at}/undoing`,
      may("documents.write"),
      takes({ body: Because }),
      actingOnFile(services, Because, async (c, trx, act, { because }) =>
        fileDone(c, await undoStep(trx, act, because)),
      ),
    )
    .route("/", textRoutes(services))
    .route("/", proofRoutes(services));
}

/** The text that is made public of it, and its interpretation. */
function textRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .post(`${at}/publication`, may("items.write"), async (c) => {
      const act = actsOnFile(c, services);
      if (!act) return problem(c, 404, noRecord);
      return services.db.transaction().execute(async (trx) => {
        const done = await beginPublication(trx, act);
        return done.ok ? c.json({ draftId: done.value }, 201) : fileRefused(c, done.error);
      });
    })
    .put(
      `${at}/interpretation-plan`,
      may("documents.write"),
      takes({ body: Planned }),
      actingOnFile(services, Planned, async (c, trx, act, { forms }) =>
        fileDone(c, await planInterpretation(trx, act, forms)),
      ),
    )
    .post(
      `${at}/interpretations`,
      may("items.write"),
      takes({ body: Form }),
      actingOnFile(services, Form, async (c, trx, act, { form }) => {
        const done = await beginInterpretation(trx, act, form);
        return done.ok ? c.json({ draftId: done.value }, 201) : fileRefused(c, done.error);
      }),
    );
}

function proofRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .post(`${at}/proofs/:step`, may("documents.write"), async (c) => {
      const act = actsOnFile(c, services);
      const step = recordedSteps.find((one) => one === c.req.param("step"));
      if (!act || !step) return problem(c, 404, noRecord);
      const received = await takeUpload(c, files, { limit: sizeLimit });
      if (!received.ok) return received.error;
      const file = received.value;
      const done = await db.transaction().execute((trx) => keepProof(trx, act, { step, file }));
      if (!done.ok) await files.discard(file.key);
      return fileDone(c, done);
    })
    .get(`${at}/proofs/:step`, may("documents.list"), async (c) => {
      const act = actsOnFile(c, services);
      const step = rowId.safeParse(c.req.param("step"));
      const file = act && step.success ? await proofOf(db, act, step.data) : undefined;
      return file ? fileAnswer(c, files, file) : problem(c, 404, noRecord);
    });
}
