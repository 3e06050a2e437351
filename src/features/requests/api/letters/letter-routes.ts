import type { Context, Hono } from "hono";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { scopeAlso } from "#platform/http/may-also.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { letterRegister } from "../../data/letters/letter-register.ts";
import { lettersOfCase } from "../../data/letters/letters.ts";
import { lettersNow } from "../../domain/letters/letters-now.ts";
import { loadHandled, lookedAt } from "../../handling/handled-case.ts";
import { changeLetter } from "../../letters/change-letter.ts";
import { draftLetter } from "../../letters/draft-letter.ts";
import { signedSubject } from "../../letters/letter-subject.ts";
import { loadLetter } from "../../letters/load-letter.ts";
import { voidLetter } from "../../letters/sign-letter.ts";
import { actsOnLetter, actsOnLetters, answerOf } from "./acting-on-letters.ts";
import { letterJson, letterLine } from "./letter-json.ts";
import { letterRefusedWords } from "./letter-problem.ts";
import { Because, Begun, Changed, Register } from "./letter-schemas.ts";
import type { LettersAnswer } from "./letters-answer.ts";

const pageSize = 50;

/** Letters of a case (文书): the list, drafting, reading, voiding. */
export function letterRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/request-letters", may("requests.list"), async (c) => {
      const asked = Register.parse(c.req.query());
      const letters = await letterRegister(db, agencyScope(c.get("actor")), {
        ...asked,
        limit: pageSize,
      });
      const last = letters.length === pageSize ? letters.at(-1) : undefined;
      return c.json({ letters, ...(last && { next: `${last.id}` }) });
    })
    .get("/api/requests/:id/letters", may("requests.list"), (c) => lettersOf(c, services))
    .post("/api/requests/:id/letters", may("requests.draft"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const act = actsOnLetters(c, services);
        const begun = await draftLetter(trx, act, { requestId: id.data, draft: body.value });
        return begun.ok ? c.json({ id: begun.value }) : answerOf(c, begun);
      });
    })
    .get("/api/request-letters/:letter", may("requests.letters"), async (c) => {
      const act = actsOnLetter(c, services);
      if (!act) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const loaded = await loadLetter(trx, act);
        return loaded ? c.json(letterJson(loaded)) : problem(c, 404, noRecord);
      });
    })
    .put(
      "/api/request-letters/:letter",
      may("requests.draft"),
      takes({ body: Changed }),
      async (c) => {
        const body = await jsonBody(c, Changed);
        if (!body.ok) return body.error;
        const act = actsOnLetter(c, services);
        if (!act) return problem(c, 404, noRecord);
        return inTransaction(db, async (trx) => {
          const changed = await changeLetter(trx, act, body.value);
          return changed.ok ? c.json({ revision: changed.value }) : answerOf(c, changed);
        });
      },
    )
    .post(
      "/api/request-letters/:letter/void",
      may("requests.draft"),
      takes({ body: Because }),
      async (c) => {
        const body = await jsonBody(c, Because);
        if (!body.ok) return body.error;
        const act = actsOnLetter(c, services);
        if (!act) return problem(c, 404, noRecord);
        const voiding = await scopeAlso(c, "requests.void");
        const isHead = (agencyId: number) => includesAgency(voiding, agencyId);
        return inTransaction(db, async (trx) =>
          answerOf(c, await voidLetter(trx, act, { because: body.value.because, isHead })),
        );
      },
    );
}

/** The letters of a case, and what may be drafted of it today. */
async function lettersOf(c: Context<AppEnv>, services: OfficeServices): Promise<Response> {
  const { db } = services;
  const id = recordId.safeParse(c.req.param("id"));
  if (!id.success) return problem(c, 404, noRecord);
  const act = actsOnLetters(c, services);
  const found = await loadHandled(db, { ...act, id: id.data });
  if (!found) return problem(c, 404, noRecord);
  const rows = await lettersOfCase(db, act.scope, id.data);
  const lines = [];
  for (const row of rows) {
    const chains = row.state === "review" ? await chainsOf(db, signedSubject(row)) : [];
    lines.push(letterLine(row, chains[0]));
  }
  const isOpen = found.case.voidedAt === null;
  const looked = lookedAt(found, act.today, found.reopening?.id ?? null);
  const now = isOpen ? lettersNow(looked, act.calendar) : [];
  return c.json({
    letters: lines,
    now: now.flatMap(({ type, refused }) => (refused ? [] : [type])),
    not: now.flatMap(({ type, refused }) =>
      refused ? [{ type, because: letterRefusedWords(refused) }] : [],
    ),
  } satisfies LettersAnswer);
}
