import { clockAnswer, difference } from "#tests/support/clock/compare-clock.ts";
import { naiveClock } from "#tests/support/clock/naive-clock.ts";
import { naiveDue } from "#tests/support/clock/naive-count.ts";
import { day } from "#tests/support/clock/naive-days.ts";
import { consultationsOf, type NaiveEvent } from "#tests/support/clock/naive-facts.ts";
import { type RandomHistory, randomHistory } from "#tests/support/clock/random-history.ts";
import type { Property } from "#tests/support/property.ts";

/** How many histories showed each feature, and the first that were answered differently. */
interface Tally {
  readonly seen: Readonly<Record<string, number>>;
  readonly wrong: number;
  readonly examples: readonly string[];
}

const seed = 20_260_401;
const examplesKept = 5;

/** What must occur, each in at least one history of two thousand, or the property would prove too little. */
const required = [
  ...[
    ...["submitted", "receiptConfirmed", "correctionRequested", "corrected", "feeNotified"],
    ...["thirdPartyConsulted", "thirdPartyAnswered", "coMakerConsulted", "coMakerAnswered"],
    ...["otherAgencyConsulted", "otherAgencyAnswered", "feePaid", "extended", "reasonsRequested"],
    ...["reasonsGiven", "delayed", "replied", "withdrawn", "abandoned"],
  ].map((type) => `event ${type}`),
  ...[
    ...["unconfirmed", "awaitingCorrection", "awaitingPayment", "suspended", "open", "replied"],
    "closed",
  ].map((state) => `state ${state}`),
  ...[
    ...["out-of-order", "after-as-of", "not-submitted", "submitted-twice", "before-receipt"],
    ...["after-end", "second-correction", "second-extension", "late-extension", "late-delay"],
    ...["over-long-extension", "answer-without-question", "paid-without-notice"],
    ...["delay-without-reasons", "abandoned-without-ground"],
    ...["received-before-sent", "limit-before-notice"],
  ].map((kind) => `refused ${kind}`),
  ...["art31.confirmation", "art30.correction", "art33.reply", "fee.notice"].map(
    (rule) => `breach ${rule}`,
  ),
  ...["two third parties at once", "reply during an open consultation", "overlapping kinds"],
  ...["extension on the due day", "extension the day after, refused", "restart by payment"],
  ...["restart by correction", "second restart", "delayed reply", "restart after a delay"],
  ...["due date in a year not loaded", "used days in a year not loaded", "15-day period"],
  ...["as of a consultation's last day", "as of the day after it", "answer past a lapsed question"],
  ...["leap day", "Spring Festival", "make-up Saturday", "make-up Sunday", "overdue", "lapsed"],
];

/** The clock agrees with a second reckoning, day by day, on the whole answer. */
export const property: Property<Tally> = {
  name: "clock",
  says: "The reply clock answers every random history as a naive day-by-day reckoning does, refusals included.",
  seed,
  inCheck: 2_000,
  inProve: 100_000,
  empty: () => ({ seen: {}, wrong: 0, examples: [] }),
  run: (from, to) => {
    let tally = property.empty();
    const seen: Record<string, number> = {};
    for (let number = from; number < to; number += 1) {
      const { features, wrong } = runCase(number);
      for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
      if (wrong !== undefined) tally = property.merge(tally, wrongOnce(wrong));
    }
    return { ...tally, seen };
  },
  merge: (left, right) => ({
    seen: Object.fromEntries(
      [...new Set([...Object.keys(left.seen), ...Object.keys(right.seen)])].map((feature) => [
        feature,
        (left.seen[feature] ?? 0) + (right.seen[feature] ?? 0),
      ]),
    ),
    wrong: left.wrong + right.wrong,
    examples: [...left.examples, ...right.examples].slice(0, examplesKept),
  }),
  failures: ({ seen, wrong, examples }, count) => [
    ...(wrong > 0 ? [`${wrong} histories answered differently`, ...examples] : []),
    ...required
      .filter((feature) => (seen[feature] ?? 0) < count / 2000)
      .map((feature) => `only ${seen[feature] ?? 0} of ${count} histories show: ${feature}`),
  ],
  report: ({ seen, wrong }, count) =>
    [
      `${count} histories, ${wrong} answered differently.`,
      "",
      "| feature | histories |",
      "| --- | ---: |",
      ...required.map((feature) => `| ${feature} | ${seen[feature] ?? 0} |`),
      "",
    ].join("\n"),
};

function wrongOnce(example: string): Tally {
  return { seen: {}, wrong: 1, examples: [example] };
}

interface CaseRun {
  readonly features: ReadonlySet<string>;
  readonly wrong: string | undefined;
}

function runCase(number: number): CaseRun {
  const history = randomHistory(seed, number);
  const naive = naiveClock(history.events, history.asOf, new Set(history.years));
  const wrong = difference(naive, clockAnswer(history));
  const refusedAt = "refused" in naive ? naive.index : history.events.length;
  const stood = history.events.slice(0, refusedAt);
  const features = new Set([
    ...stood.map(({ type }) => `event ${type}`),
    ...historyFeatures(stood, history),
  ]);
  if ("refused" in naive) {
    features.add(`refused ${naive.refused}`);
    if (isDayAfterDue(history, naive.index)) features.add("extension the day after, refused");
  } else for (const feature of answerFeatures(naive)) features.add(feature);
  return { features, wrong: wrong && `#${number} ${wrong} in ${JSON.stringify(history)}` };
}

function historyFeatures(stood: readonly NaiveEvent[], history: RandomHistory): readonly string[] {
  const open = stood.map((_, index) => openBefore(stood, index));
  const restarts = stood.filter(({ type }) => type === "corrected" || type === "feePaid");
  const delayed = stood.findIndex(({ type }) => type === "delayed");
  const consultations = consultationsOf(stood, new Set(history.years));
  const asOf = day(history.asOf);
  const shown = {
    "as of a consultation's last day": consultations.some(({ limit }) => limit === asOf),
    "as of the day after it": consultations.some(({ limit }) => limit === asOf - 1),
    "answer past a lapsed question": consultations.some(
      ({ who, answered }, index) =>
        answered !== null &&
        consultations.some(
          (one, before) => before < index && one.who === who && isLapsed(one.limit, answered),
        ),
    ),
    "two third parties at once": open.some(
      (kinds) => kinds.filter((kind) => kind === "thirdParty").length > 1,
    ),
    "overlapping kinds": open.some((kinds) => new Set(kinds).size > 1),
    "reply during an open consultation": stood.some(
      ({ type }, index) => type === "replied" && (open[index]?.length ?? 0) > 0,
    ),
    "extension on the due day": isOnDue(stood, history),
    "restart by payment": restarts.some(({ type }) => type === "feePaid"),
    "restart by correction": restarts.some(({ type }) => type === "corrected"),
    "second restart": restarts.length > 1,
    "delayed reply": delayed >= 0,
    "restart after a delay":
      delayed >= 0 && restarts.some((event) => stood.indexOf(event) > delayed),
    "15-day period": (stood[0]?.on ?? "9") < "2019-05-15",
  };
  return Object.entries(shown).flatMap(([feature, is]) => (is ? [feature] : []));
}

function isLapsed(limit: unknown, on: number): boolean {
  return typeof limit === "number" && limit < on;
}

/** The kinds of the consultations without an answer before the event of this number. */
function openBefore(events: readonly NaiveEvent[], index: number): readonly string[] {
  const open: string[] = [];
  for (const { type } of events.slice(0, index)) {
    if (type.endsWith("Consulted")) open.push(type.replace("Consulted", ""));
    const closed = open.indexOf(type.replace("Answered", ""));
    if (closed >= 0 && type.endsWith("Answered")) open.splice(closed, 1);
  }
  return open;
}

function isOnDue(stood: readonly NaiveEvent[], { years }: RandomHistory): boolean {
  return stood.some(
    (event, index) =>
      event.type === "extended" &&
      naiveDue(stood.slice(0, index), day(event.on), new Set(years)) === day(event.on),
  );
}

function isDayAfterDue({ events, years }: RandomHistory, index: number): boolean {
  const event = events[index];
  if (event?.type !== "extended" || index === 0) return false;
  const before = events.slice(0, index);
  return naiveDue(before, day(event.on) - 1, new Set(years)) === day(event.on) - 1;
}

function answerFeatures(
  answer: Exclude<ReturnType<typeof naiveClock>, { refused: string }>,
): readonly string[] {
  const has = (pattern: RegExp) => answer.days.some((line) => pattern.test(line));
  const shown = {
    [`state ${answer.state}`]: true,
    "due date in a year not loaded": answer.certain !== null,
    "used days in a year not loaded": answer.used === null,
    "leap day": has(/^\d{4}-02-29/),
    "Spring Festival": has(/holiday 春节/),
    "make-up Saturday": answer.days.some((line) => isMakeUp(line, 6)),
    "make-up Sunday": answer.days.some((line) => isMakeUp(line, 0)),
    overdue: answer.overdue === true,
    lapsed: answer.lapsed === true,
  };
  return [
    ...Object.entries(shown).flatMap(([feature, is]) => (is ? [feature] : [])),
    ...answer.breaches.map((line) => `breach ${line.split(" ")[0]}`),
  ];
}

function isMakeUp(line: string, ofWeek: number): boolean {
  return line.endsWith("makeUpDay") && new Date(line.slice(0, 10)).getUTCDay() === ofWeek;
}
