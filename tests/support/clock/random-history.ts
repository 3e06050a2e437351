import { naiveDue } from "./naive-count.ts";
import { type Day, day, text } from "./naive-days.ts";
import { consultationsOf, type NaiveEvent } from "./naive-facts.ts";

/** A case made up: mostly lawful, now and then with one event that may not stand. */
export interface RandomHistory {
  readonly asOf: string;
  readonly events: readonly NaiveEvent[];
  readonly years: readonly number[];
}

type Random = () => number;

const allYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const channels = ["inPerson", "registeredPost", "ordinaryPost", "online", "fax"] as const;
const parties = ["thirdParty", "coMaker", "otherAgency"] as const;

/** The history of this seed and number, the same on every run. */
export function randomHistory(seed: number, number: number): RandomHistory {
  const random = randomFrom(seed, number);
  const years = pickYears(random);
  const loaded = new Set(years);
  const events = begin(random);
  let today = day(events.at(-1)?.on ?? text(pickStart(random)));
  const count = Math.floor(random() * random() * 14);
  for (let made = 0; made < count; made += 1) {
    today += pick(random, [0, 0, 1, 1, 2, 3, 4, 6, 9, 14, 25]);
    const event = nextEvent({ random, today, events, loaded });
    today = Math.max(today, day(event.on));
    events.push(event);
    if (isEnd(event) && random() < 0.9) break;
  }
  return { asOf: text(pickAsOf({ random, today, events, loaded })), events, years };
}

function begin(random: Random): NaiveEvent[] {
  const came = pickStart(random);
  const channel = pick(random, channels);
  const isPosted = channel !== "inPerson" && channel !== "registeredPost";
  const submission = { type: "submitted", on: text(came), channel };
  const confirmedOn = text(came + pick(random, [0, 0, 1, 2, 5]));
  return [
    ...(random() > 0.01 ? [submission] : []),
    ...(random() < (isPosted ? 0.93 : 0.05) ? [{ type: "receiptConfirmed", on: confirmedOn }] : []),
  ];
}

function isEnd({ type }: NaiveEvent): boolean {
  return type === "replied" || type === "withdrawn" || type === "abandoned";
}

/** Some days later; often the last day of something, or the day after; now and then too early. */
function pickAsOf({ random, today, events, loaded }: Draft): Day {
  const chance = random();
  if (chance < 0.01) return today - 1;
  if (chance < 0.35) {
    const due = dueOf(events, today, loaded);
    const limits = consultationsOf(events, loaded).flatMap(({ limit }) =>
      typeof limit === "number" ? [limit] : [],
    );
    const last = pick(random, [...limits, ...limits, due ?? today]);
    return Math.max(last + pick(random, [0, 1]), today);
  }
  return today + pick(random, [0, 0, 1, 2, 5, 8, 13, 21, 34, 60, random() < 0.1 ? 400 : 90]);
}

interface Draft {
  readonly random: Random;
  readonly today: Day;
  readonly events: readonly NaiveEvent[];
  readonly loaded: ReadonlySet<number>;
}

function nextEvent(draft: Draft): NaiveEvent {
  const { random, today } = draft;
  const event = random() < 0.07 ? anyEvent(draft) : likelyEvent(draft);
  return random() < 0.005 ? { ...event, on: text(today - 40) } : event;
}

/** Any event at all, whether it fits or not. */
function anyEvent(draft: Draft): NaiveEvent {
  return pick(draft.random, makers)(draft);
}

/** An event that fits what is pending; an end only now and then. */
function likelyEvent(draft: Draft): NaiveEvent {
  const { random, events } = draft;
  const pending = (question: string, answer: string) =>
    events.findLastIndex(({ type }) => type === question) >
    events.findLastIndex(({ type }) => type === answer);
  const has = (type: string) => events.some((event) => event.type === type);
  const fitting: ((draft: Draft) => NaiveEvent)[] = [consulted, consulted, feeNotified];
  if (!has("correctionRequested")) fitting.push(correctionRequested, correctionRequested);
  if (pending("correctionRequested", "corrected")) fitting.push(corrected, corrected, abandoned);
  if (pending("feeNotified", "feePaid")) fitting.push(feePaid, feePaid, feePaid, abandoned);
  if (!has("extended")) fitting.push(extended, extended);
  if (events.some((event) => event.type.endsWith("Consulted"))) fitting.push(answered, answered);
  if (!has("reasonsRequested")) fitting.push(reasonsRequested, reasonsRequested);
  else if (!has("reasonsGiven")) fitting.push(reasonsGiven, reasonsGiven, reasonsGiven);
  else fitting.push(delayed, delayed, delayed, reasonsRequested);
  if (random() < 0.3) fitting.push(replied, replied, withdrawn);
  return pick(random, fitting)(draft);
}

const correctionRequested = ({ random, today }: Draft): NaiveEvent => ({
  type: "correctionRequested",
  on: text(today),
  respondBy: text(today + pick(random, [0, 7, 15, 30, random() < 0.05 ? -1 : 20])),
});
const plain =
  (type: string) =>
  ({ today }: Draft): NaiveEvent => ({ type, on: text(today) });
const corrected = plain("corrected");
const feePaid = plain("feePaid");
const reasonsRequested = plain("reasonsRequested");
const reasonsGiven = plain("reasonsGiven");
const withdrawn = plain("withdrawn");
const submitted = ({ today }: Draft): NaiveEvent => ({
  type: "submitted",
  on: text(today),
  channel: "online",
});

const feeNotified = ({ random, today }: Draft): NaiveEvent => ({
  type: "feeNotified",
  on: text(today),
  ...receivedOn(random, today),
});

/** Half the time the same kind as before, so that an answer has several to choose from. */
const consulted = ({ random, today, events }: Draft): NaiveEvent => ({
  type:
    (random() < 0.5 && events.find(({ type }) => type.endsWith("Consulted"))?.type) ||
    `${pick(random, parties)}Consulted`,
  on: text(today),
  ...receivedOn(random, today),
  ...(random() < 0.6 && { ref: random() < 0.1 ? "A" : `R${events.length}` }),
});

/** Answers a consultation on record, by its reference or without; now and then one that was never asked. */
const answered = ({ random, today, events }: Draft): NaiveEvent => {
  const asked = events.filter((event) => event.type.endsWith("Consulted"));
  const question = asked.length > 0 ? pick(random, asked) : undefined;
  const type =
    question?.type.replace("Consulted", "Answered") ?? `${pick(random, parties)}Answered`;
  const ref = random() < 0.02 ? "nobody" : random() < 0.6 ? question?.ref : undefined;
  return { type, on: text(today), ...(ref !== undefined && { ref }) };
};

/** Often on the due day as it stands, or the day after; both are where mistakes would hide. */
const extended = ({ random, today, events, loaded }: Draft): NaiveEvent => {
  const workingDays = pick(random, [1, 5, 10, 15, 20, 20, random() < 0.3 ? 21 : 20]);
  const chance = random();
  const due = chance < 0.5 ? dueOf(events, today, loaded) : null;
  const on = due === null || due < today ? today : chance < 0.35 ? due : due + 1;
  return { type: "extended", on: text(on), workingDays };
};

const delayed = ({ random, today, events, loaded }: Draft): NaiveEvent => {
  const until = text(today + pick(random, [0, 20, 40, 80, 120, random() < 0.05 ? -1 : 60]));
  const chance = random();
  const due = chance < 0.4 ? dueOf(events, today, loaded) : null;
  const on = due === null || due < today ? today : chance < 0.15 ? due : due + 1;
  return { type: "delayed", on: text(on), until };
};

const replied = ({ random, today, events, loaded }: Draft): NaiveEvent => {
  const chance = random();
  const due = chance < 0.3 ? dueOf(events, today, loaded) : null;
  const on = due === null || due < today ? today : chance < 0.15 ? due : due + 1;
  return {
    type: "replied",
    on: text(on),
    delivery: pick(random, ["direct", "post", "electronic"]),
  };
};

const abandoned = ({ random, today, events }: Draft): NaiveEvent => {
  const asked = events.findLast(
    ({ type }) => type === "feeNotified" || type === "correctionRequested",
  );
  const ground = asked?.type === "feeNotified" ? "notPaid" : "notCorrected";
  const other = ground === "notPaid" ? "notCorrected" : "notPaid";
  return { type: "abandoned", on: text(today), ground: random() < 0.1 ? other : ground };
};

const makers = [
  submitted,
  correctionRequested,
  corrected,
  consulted,
  answered,
  feeNotified,
  feePaid,
  extended,
  reasonsRequested,
  reasonsGiven,
  delayed,
  replied,
  withdrawn,
  abandoned,
];

/** The due date where the history so far has one to speak of. */
function dueOf(events: readonly NaiveEvent[], today: Day, loaded: ReadonlySet<number>): Day | null {
  const received =
    events[0]?.type === "submitted" &&
    (events.some(({ type }) => type === "receiptConfirmed") ||
      events[0].channel === "inPerson" ||
      events[0].channel === "registeredPost");
  return received ? naiveDue(events, today, loaded) : null;
}

function receivedOn(random: Random, today: Day) {
  if (random() < 0.6) return {};
  return { receivedOn: text(today + pick(random, [0, 1, 2, 4, random() < 0.05 ? -1 : 3])) };
}

/** All years mostly; else a run of them, so that counts leave the loaded years on either side. */
function pickYears(random: Random): readonly number[] {
  if (random() < 0.9) return allYears;
  const from = Math.floor(random() * 8);
  return allYears.slice(from, from + 1 + Math.floor(random() * 2));
}

/** Any day of the years, and more often one before something that a count can trip over. */
function pickStart(random: Random): Day {
  const near = (on: string, within: number) => day(on) - Math.floor(random() * within);
  const chance = random();
  if (chance < 0.5) return day("2019-01-01") + Math.floor(random() * 2900);
  if (chance < 0.65) return near(`${2019 + Math.floor(random() * 8)}-02-10`, 45);
  if (chance < 0.75) return near(pick(random, ["2020-02-29", "2024-02-29"]), 40);
  if (chance < 0.85) return near(`${2019 + Math.floor(random() * 8)}-10-12`, 45);
  if (chance < 0.95) return near("2027-01-03", 60);
  if (chance < 0.97) return near("2019-01-05", 30);
  return near("2019-06-05", 50);
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

/** mulberry32 on a mixed seed. */
function randomFrom(seed: number, number: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
