import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DoorServices } from "#platform/feature/door.ts";
import { whoIsTold } from "../data/who-handles.ts";
import { correctRequest, rateReply, withdrawRequest } from "../follow-up/applicant-acts.ts";
import { collectAttachment } from "../follow-up/collect-attachment.ts";
import { type FoundCase, findApplication } from "../follow-up/find-application.ts";
import type { Followed } from "../follow-up/followed.ts";
import { newGuessLimit } from "../follow-up/guess-limit.ts";
import { type FollowPlace, loadFollowed } from "../follow-up/load-followed.ts";
import type { ActOfApplicantRefused, CitizenDoor, FollowKey, NotOpened } from "./citizen-door.ts";
import { demonstrationCodes } from "./demonstration-codes.ts";
import { keepIdentity } from "./identity-file.ts";
import { countOffer } from "./offers.ts";
import { publishedNear } from "./published.ts";
import { submitApplication } from "./submit-application.ts";

/** What pages may ask of cases, with what stands behind the door. */
export function openCitizenDoor(services: DoorServices): CitizenDoor {
  const { db, cipher, today, log } = services;
  const guesses = newGuessLimit(() => performance.now());
  const place = (): FollowPlace => ({ db, cipher, today: today() });
  const opened = async (key: FollowKey): Promise<Result<FoundCase, NotOpened>> => {
    const found = await findApplication(db, cipher, key);
    if (found) return ok(found);
    // That it happened, and nothing of what was typed.
    log.warn({}, "a query code opened nothing");
    await setTimeout(guesses.wrong());
    return err({ kind: "nothing" });
  };
  const acted = async (
    key: FollowKey,
    act: (place: FollowPlace, found: FoundCase) => Promise<Result<void, { kind: "not-now" }>>,
  ): Promise<Result<Followed, ActOfApplicantRefused>> => {
    const found = await opened(key);
    if (!found.ok) return found;
    const done = await act(place(), found.value);
    return done.ok ? ok(await loadFollowed(place(), found.value)) : done;
  };
  return {
    keepIdentity: (bytes, agencyId) => keepIdentity(services, bytes, agencyId),
    unhandled: async (agencyId) => {
      const { insteadOf } = await whoIsTold(db, agencyId);
      return insteadOf === undefined ? undefined : { over: insteadOf };
    },
    submit: (sent) => submitApplication(place(), sent),
    published: (agencyId, title) => publishedNear(db, agencyId, title),
    countOffer: (agencyId, what) => countOffer(db, { agencyId, what, on: today() }),
    open: async (key) => {
      const found = await opened(key);
      return found.ok ? ok(await loadFollowed(place(), found.value)) : found;
    },
    correct: (key, text) => acted(key, (at, found) => correctRequest(at, found, text)),
    withdraw: (key, text) => acted(key, (at, found) => withdrawRequest(at, found, text)),
    rate: (key, rating) => acted(key, (at, found) => rateReply(at, found, rating)),
    collect: async (key, file) => {
      const found = await opened(key);
      return found.ok ? collectAttachment(services, found.value, file) : found;
    },
    shown: async () => {
      const { rows } = await sql<{ readonly number: string; readonly key: Buffer }>`
        select request.number, application.code_key as key from request_application as application
        join disclosure_request as request on request.id = application.request_id
        where application.is_demonstration order by request.id`.execute(db);
      return demonstrationCodes(cipher, rows);
    },
  };
}
