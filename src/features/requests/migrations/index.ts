import type { Migration } from "#platform/db/migrate.ts";
import { sql as requests } from "./2026-11-30-requests.ts";
import { sql as archive } from "./2026-11-30-requests-archive.ts";
import { sql as attachments } from "./2026-11-30-requests-attachments.ts";
import { sql as board } from "./2026-11-30-requests-board.ts";
import { sql as consultedUntil } from "./2026-11-30-requests-consulted-until.ts";
import { sql as inHand } from "./2026-11-30-requests-in-hand.ts";
import { sql as letters } from "./2026-11-30-requests-letters.ts";
import { sql as online } from "./2026-11-30-requests-online.ts";
import { sql as partiesSealed } from "./2026-11-30-requests-parties-sealed.ts";
import { sql as partsFollowed } from "./2026-11-30-requests-parts-followed.ts";
import { sql as proposals } from "./2026-11-30-requests-proposals.ts";
import { sql as reopened } from "./2026-11-30-requests-reopened.ts";
import { sql as review } from "./2026-11-30-requests-review.ts";
import { sql as servicesUndone } from "./2026-11-30-requests-services-undone.ts";
import { sql as requestsWatched } from "./2026-11-30-requests-watched.ts";
import { sql as consultedOnce } from "./2026-12-01-requests-consulted-once.ts";
import { sql as evidenceSealed } from "./2026-12-01-requests-evidence-sealed.ts";
import { sql as feesWatched } from "./2026-12-01-requests-fees-watched.ts";
import { sql as letterGroups } from "./2026-12-01-requests-letter-groups.ts";
import { sql as lettersAnew } from "./2026-12-01-requests-letters-anew.ts";
import { sql as listed } from "./2026-12-01-requests-listed.ts";
import { sql as redaction } from "./2026-12-01-requests-redaction.ts";
import { sql as sentAndReceived } from "./2026-12-01-requests-sent-and-received.ts";
import { sql as servicesSealed } from "./2026-12-01-requests-services-sealed.ts";
import { sql as toldBySms } from "./2026-12-01-requests-told-by-sms.ts";

/** Every change of the tables of requests. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-requests", sql: requests },
  { name: "2026-11-30-requests-in-hand", sql: inHand },
  { name: "2026-11-30-requests-watched", sql: requestsWatched },
  { name: "2026-11-30-requests-online", sql: online },
  { name: "2026-11-30-requests-letters", sql: letters },
  { name: "2026-11-30-requests-consulted-until", sql: consultedUntil },
  { name: "2026-11-30-requests-attachments", sql: attachments },
  { name: "2026-11-30-requests-board", sql: board },
  { name: "2026-11-30-requests-review", sql: review },
  { name: "2026-11-30-requests-reopened", sql: reopened },
  { name: "2026-11-30-requests-archive", sql: archive },
  { name: "2026-11-30-requests-proposals", sql: proposals },
  { name: "2026-11-30-requests-services-undone", sql: servicesUndone },
  { name: "2026-11-30-requests-parts-followed", sql: partsFollowed },
  { name: "2026-11-30-requests-parties-sealed", sql: partiesSealed },
  { name: "2026-12-01-requests-listed", sql: listed },
  { name: "2026-12-01-requests-letters-anew", sql: lettersAnew },
  { name: "2026-12-01-requests-sent-and-received", sql: sentAndReceived },
  { name: "2026-12-01-requests-fees-watched", sql: feesWatched },
  { name: "2026-12-01-requests-redaction", sql: redaction },
  { name: "2026-12-01-requests-letter-groups", sql: letterGroups },
  { name: "2026-12-01-requests-consulted-once", sql: consultedOnce },
  { name: "2026-12-01-requests-evidence-sealed", sql: evidenceSealed },
  { name: "2026-12-01-requests-told-by-sms", sql: toldBySms },
  { name: "2026-12-01-requests-services-sealed", sql: servicesSealed },
];
