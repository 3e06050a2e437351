import { regionsOverAgency } from "#features/agencies/index.ts";
import { interpretedWithin } from "#features/items/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingsHeld } from "#platform/settings/setting-value.ts";
import type { DocumentFile } from "../data/life/load-file.ts";
import { type Clock, type ClockState, clockState, clocksOf } from "../domain/life/clocks.ts";
import type { Life } from "../domain/life/decide-step.ts";
import { nextStep } from "../domain/life/next-step.ts";
import type { LifeStep } from "../domain/life/step.ts";
import { evaluatedWithin, filedWithin } from "../settings.ts";
import { lifeOf } from "./life-of.ts";
import { interpretationsOf } from "./plan-interpretation.ts";

export interface ShowAsked {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

export interface ClockTold extends Clock {
  readonly state: ClockState;
}

/** A file with what binds it, what is next, and its limits. */
export interface FileShown {
  readonly file: DocumentFile;
  readonly life: Life;
  readonly next: LifeStep | null;
  readonly clocks: readonly ClockTold[];
  readonly interpretations: Awaited<ReturnType<typeof interpretationsOf>>;
}

/** Reckons a file as it stands today. */
export async function showFile(
  db: Queryable,
  file: DocumentFile,
  { today, calendar }: ShowAsked,
): Promise<FileShown> {
  const life = await lifeOf(db, file, today);
  const { documentId } = file;
  const interpretations = documentId === null ? [] : await interpretationsOf(db, documentId);
  const [first] = interpretations;
  const interpretedOn = (first?.publishedOn ?? null) as LocalDate | null;
  const limits = await limitsOf(db, file.agencyId, today);
  const clocks = clocksOf(life, { calendar, ...limits, interpretedOn, lastOn: file.lastOn });
  return {
    file,
    life,
    next: nextStep(life, { isInterpreted: interpretedOn !== null }) ?? null,
    clocks: clocks.map((clock) => ({ ...clock, state: clockState(clock, today) })),
    interpretations,
  };
}

async function limitsOf(db: Queryable, agency: number, today: LocalDate) {
  const settings = [filedWithin, evaluatedWithin, interpretedWithin] as const;
  const regions = await regionsOverAgency(db, agency);
  const held = await settingsHeld(db, settings, { agency, regions, year: yearOf(today) });
  const heldOf = (setting: (typeof settings)[number]) =>
    setting.schema.parse(held.get(setting.name)?.value);
  return {
    filedWithin: heldOf(filedWithin),
    evaluatedWithin: heldOf(evaluatedWithin),
    interpretedWithin: heldOf(interpretedWithin),
  };
}
