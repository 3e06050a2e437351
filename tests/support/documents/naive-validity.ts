import { addDays, type LocalDate, nextDay } from "#kernel/local-date.ts";
import { firstDay, lastDay, type ToldDocument } from "./random-document.ts";

/** How a document stands from a day on, in words; day by day, by somebody who knows nothing of the program. */
export interface NaiveLife {
  /** Each day on which it is called otherwise than the day before, with the word. */
  readonly changes: readonly (readonly [LocalDate, string])[];
  readonly endedOn: LocalDate | undefined;
  readonly endedAs: string | undefined;
}

const told = {
  repealed: "废止",
  expired: "失效",
  amended: "已修改",
  transferred: "已移交",
} as const;

function begins({ movedTo, effectiveOn, issuedOn }: ToldDocument): LocalDate {
  return movedTo ?? effectiveOn ?? issuedOn;
}

/** Whether another document did something to it by a day. */
function isDone(
  all: readonly ToldDocument[],
  place: number,
  kind: string,
  day: LocalDate,
): boolean {
  return all.some(
    (other) =>
      !other.isVoided &&
      begins(other) <= day &&
      other.acts.some((act) => act.kind === kind && act.on === place),
  );
}

/** Why it is no more on a day, if it is: what was told first, then what others did, then its own last day. */
function endAt(all: readonly ToldDocument[], place: number, day: LocalDate): string | undefined {
  const one = all[place];
  if (!one) return undefined;
  if (one.endedOn !== null && one.endedBy !== null && day >= one.endedOn) return told[one.endedBy];
  if (isDone(all, place, "repeals", day)) return "废止";
  if (isDone(all, place, "replaces", day)) return "已修改";
  const last = one.extendedTo ?? one.expiresOn;
  return last !== null && day > last ? "失效" : undefined;
}

/** The whole life of a document, walked day by day; `beyond` days after the ten years are looked at for its end. */
export function naiveLife(all: readonly ToldDocument[], place: number): NaiveLife {
  const one = all[place];
  if (!one) throw new Error(`no document at ${place}`);
  const interesting = new Set(interestingDays(all, place));
  let endedOn: LocalDate | undefined;
  let endedAs: string | undefined;
  for (let day = firstDay; day <= "2032-12-31" && endedOn === undefined; day = nextDay(day)) {
    if (!interesting.has(day)) continue;
    endedAs = endAt(all, place, day);
    if (endedAs !== undefined) endedOn = day;
  }
  const changes: (readonly [LocalDate, string])[] = [];
  let word = "";
  let isAmended = false;
  for (let day = firstDay; day <= lastDay; day = nextDay(day)) {
    if (interesting.has(day)) isAmended = isDone(all, place, "amends", day);
    const now = wordOn(one, { day, endedOn, endedAs, isAmended });
    if (now !== word) changes.push([day, now]);
    word = now;
  }
  return { changes, endedOn, endedAs };
}

/** Days on which anything at all can happen to it: all others are as the day before. */
function interestingDays(all: readonly ToldDocument[], place: number): readonly LocalDate[] {
  const one = all[place];
  const last = one?.extendedTo ?? one?.expiresOn;
  return [
    ...(one?.endedOn ? [one.endedOn] : []),
    ...(last ? [nextDay(last)] : []),
    ...all.flatMap((other) => (other.acts.some(({ on }) => on === place) ? [begins(other)] : [])),
  ];
}

interface OnDay {
  readonly day: LocalDate;
  readonly endedOn: LocalDate | undefined;
  readonly endedAs: string | undefined;
  readonly isAmended: boolean;
}

function wordOn(one: ToldDocument, { day, endedOn, endedAs = "", isAmended }: OnDay): string {
  if (endedOn !== undefined && endedOn <= day) return endedAs;
  if (day < begins(one)) return "尚未施行";
  if (endedOn !== undefined && endedOn <= addDays(day, 90)) return "即将失效";
  return isAmended ? "已修改" : "有效";
}
