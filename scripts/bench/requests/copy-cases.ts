import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { addDays, type LocalDate } from "#kernel/local-date.ts";

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
/** Rows that go out together. */
const atOnce = 5_000;

/** Cases and their events by COPY, spread over ten years; the open ones are the newest of each agency. */
export async function copyCases(asked: CasesAsked): Promise<void> {
  const client = new pg.Client({ connectionString: asked.url });
  await client.connect();
  try {
    // As a restore does it: rows come as they were, and what watches them has nothing to do.
    await client.query("set session_replication_role = replica");
    await copy(client, caseColumns, pieces(asked, caseLine));
    await copy(client, eventColumns, pieces(asked, eventLines));
    await client.query("select setval(pg_get_serial_sequence('disclosure_request', 'id'), $1)", [
      asked.count,
    ]);
    await client.query("vacuum analyze disclosure_request");
    await client.query("vacuum analyze request_event");
  } finally {
    await client.end();
  }
}

const caseColumns = `disclosure_request (id, agency_id, number, key, received_on, channel, applicant_kind, subject, section,
  result, replied_on, is_from_ledger, is_of_office, is_incomplete, untold, verdict, due_on, step, calendar)`;
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
  const receivedOn = addDays(today, -60 - Math.floor(((at - open) * 3_600) / (count - open)));
  return { receivedOn, repliedOn: addDays(receivedOn, 1 + (at % 28)) };
}

function caseLine(asked: CasesAsked, at: number): string {
  const { receivedOn, repliedOn } = daysOf(asked, at);
  const isOpen = repliedOn === "\\N";
  const pick = (some: readonly string[]) => some[at % some.length] ?? "";
  const agency = asked.agencies[at % asked.agencies.length];
  return `${[
    ...[at + 1, agency, `〔${receivedOn.slice(0, 4)}〕${at}号`, `${receivedOn.slice(0, 4)}-${at}`],
    ...[receivedOn, pick(channels), pick(kinds), `第${at}号地块的${pick(topics)}`, `第${at % 7}科`],
    ...[isOpen ? "\\N" : pick(results), repliedOn, "f", "f", "f", "{}"],
    ...[isOpen ? "\\N" : "onTime", addDays(receivedOn, 28), isOpen ? "counting" : "\\N", "copied"],
  ].join("\t")}\n`;
}

function eventLines(asked: CasesAsked, at: number): string {
  const { receivedOn, repliedOn } = daysOf(asked, at);
  const received = `${at + 1}\treceived\t${receivedOn}\t试验\n`;
  if (repliedOn === "\\N") return received;
  return `${received}${at + 1}\tconcluded\t${repliedOn}\t试验\n`;
}
