import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { sealApplicant } from "#features/requests/data/applicant.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { testCipher } from "#tests/support/test-cipher.ts";

/** How many cases there are, how many of them open, and the day on which they are looked at. */
export interface CasesAsked {
  readonly url: string;
  readonly agencies: readonly number[];
  readonly count: number;
  readonly open: number;
  readonly today: LocalDate;
}

const kinds = ["natural", "enterprise", "research", "charity", "legal", "otherOrg"] as const;
const channels = ["inPerson", "registeredPost", "online", "email"] as const;
const results = ["granted", "partial", "deniedProcess", "unavailableNotHeld", "refusedRepeat"];
const topics = ["征地补偿方案", "学位供给情况", "河道采砂许可", "财政专户余额", "施工许可材料"];
/** Applicants, who ask more than once. */
const applicants = Array.from({ length: 500 }, (_, at) => {
  const { sealed, index } = sealApplicant(testCipher, `试验申请人${at}`);
  return [sealed, `\\\\x${index?.toString("hex")}`];
});
/** Rows that go out together. */
const atOnce = 5_000;

/**
 * Cases with their events, and the open ones with their acts, by COPY: spread over ten years, the open ones among the newest of
 * each agency. What they are differs as if by chance; one in a thousand is void, one in five hundred late, incomplete.
 */
export async function copyCases(asked: CasesAsked): Promise<void> {
  const client = new pg.Client({ connectionString: asked.url });
  await client.connect();
  try {
    // As a restore does it: rows come as they were, and what watches them has nothing to do.
    await client.query("set session_replication_role = replica");
    await copy(client, caseColumns, pieces(asked, caseLine));
    await copy(client, eventColumns, pieces(asked, eventLines));
    await copy(client, actColumns, pieces({ ...asked, count: asked.open }, actLines));
    await client.query("select setval(pg_get_serial_sequence('disclosure_request', 'id'), $1)", [
      asked.count,
    ]);
  } finally {
    await client.end();
  }
  await vacuum(asked.url);
}

/** As the server does it by itself some time later: what is in an index need not be looked up in its table. */
async function vacuum(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("checkpoint");
    for (const table of ["disclosure_request", "request_event", "request_act"]) {
      await client.query(`vacuum analyze ${table}`);
    }
  } finally {
    await client.end();
  }
}

const caseColumns = `disclosure_request (id, agency_id, number, key, received_on, channel, applicant_kind, subject, section,
  result, replied_on, is_from_ledger, is_of_office, is_incomplete, untold, verdict, due_on, step, calendar,
  applicant_sealed, applicant_index, voided_at, voided_because)`;
const actColumns = "request_act (request_id, place, event, actor_name)";
const eventColumns = "request_event (request_id, act, on_day, actor_name)";

async function copy(client: pg.Client, into: string, lines: Iterable<string>): Promise<void> {
  const stream = client.query(copyStreams.from(`copy ${into} from stdin`));
  await pipeline(Readable.from(lines), stream);
}

function* pieces(asked: CasesAsked, lineOf: (asked: CasesAsked, at: number) => string) {
  let piece = "";
  for (let at = 0; at < asked.count; at += 1) {
    piece += lineOf(asked, at);
    if (at % atOnce < atOnce - 1) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

interface Days {
  readonly receivedOn: LocalDate;
  /** `\N`: open. */
  readonly repliedOn: string;
}

/** The newest are open; the others came evenly over ten years. */
function daysOf({ count, open, today }: CasesAsked, at: number): Days {
  const isOpen = at < open;
  if (isOpen) return { receivedOn: addDays(today, -(at % 40)), repliedOn: "\\N" };
  const receivedOn = addDays(today, -30 - Math.floor(((at - open) * 3_600) / (count - open)));
  return { receivedOn, repliedOn: addDays(receivedOn, 1 + (at % 28)) };
}

/** A number that tells nothing of its neighbours' (Knuth's multiplication). */
function scattered(at: number, salt: number): number {
  return (Math.imul(at + salt, 2_654_435_761) >>> 0) >>> 8;
}

const sometimes = (at: number, every: number) => scattered(at, every) % every === 0;

function caseLine(asked: CasesAsked, at: number): string {
  const { receivedOn, repliedOn } = daysOf(asked, at);
  const isOpen = repliedOn === "\\N";
  const pick = <One>(some: readonly One[], salt: number) => some[scattered(at, salt) % some.length];
  const agency = asked.agencies[at % asked.agencies.length];
  const year = receivedOn.slice(0, 4);
  const [sealed, index] = pick(applicants, 5) ?? [];
  return `${[
    ...[at + 1, agency, `〔${year}〕${at}号`, `${year}-${at}`, receivedOn, pick(channels, 1)],
    ...[pick(kinds, 2), `第${at}号地块的${pick(topics, 3)}`, `第${scattered(at, 4) % 7}科`],
    ...[
      isOpen ? "\\N" : pick(results, 6),
      repliedOn,
      "f",
      "f",
      sometimes(at, 503) ? "t" : "f",
      "{}",
    ],
    ...[isOpen ? "\\N" : sometimes(at, 499) ? "late" : "onTime", addDays(receivedOn, 28)],
    ...[isOpen ? "counting" : "\\N", "copied", sealed, index],
    ...(sometimes(at, 997) ? [`${receivedOn} 12:00Z`, "重复登记"] : ["\\N", "\\N"]),
  ].join("\t")}\n`;
}

/** Received on the site and confirmed. */
function actLines(asked: CasesAsked, at: number): string {
  const { receivedOn: on } = daysOf(asked, at);
  const acts = [
    { type: "submitted", channel: "online", on },
    { type: "receiptConfirmed", on },
  ];
  return acts
    .map((act, place) => `${at + 1}\t${place + 1}\t${JSON.stringify(act)}\t试验\n`)
    .join("");
}

function eventLines(asked: CasesAsked, at: number): string {
  const { receivedOn, repliedOn } = daysOf(asked, at);
  const received = `${at + 1}\treceived\t${receivedOn}\t试验\n`;
  if (repliedOn === "\\N") return received;
  return `${received}${at + 1}\tconcluded\t${repliedOn}\t试验\n`;
}
