import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import { lastDaysAfter } from "#platform/calendar/last-days.ts";
import type { Dimension, FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { gravePressHours, otherPressHours, proposalDays, releaseHours } from "../settings.ts";
import {
  consultationKinds,
  opinionLevels,
  proposalAttributes,
  proposalKinds,
  proposalResults,
} from "../words/response-words.ts";

const shared = { permission: "responses.list", group: "互动回应" } as const;
const month: Dimension = { code: "month", name: "月份" };

function opinions(
  name: string,
  counts: (asked: SourceAsked) => RawBuilder<unknown>,
): Omit<FigureSource, "settings"> {
  return {
    ...shared,
    name: `responses.${name}`,
    tables: ["public_opinion"],
    dimensions: [{ code: "level", name: "等级", words: byThemselves(opinionLevels) }, month],
    rows: (asked) => sql`
      select agency_id, id, number || ' ' || left(subject, 40) as title, day as "on",
        '/office/opinions?opinion=' || id as path, 1 as share, level, to_char(day, 'YYYY-MM') as "month"
      from public_opinion
      where voided_at is null and day between ${asked.from}::date and ${asked.through}::date and ${counts(asked)}`,
  };
}

export const opinionsFound = opinions("opinions", () => sql`true`);

export const opinionsReleased: FigureSource = {
  ...opinions(
    "opinionsReleased",
    ({ held }) =>
      sql`released_at <= found_at + make_interval(hours => ${held(releaseHours)}::integer)`,
  ),
  settings: [releaseHours],
};

export const opinionsPressed: FigureSource = {
  ...opinions(
    "opinionsPressed",
    ({ held }) => sql`press_at <= found_at + make_interval(hours =>
      case when level in ('特别重大', '重大') then ${held(gravePressHours)}::integer else ${held(otherPressHours)}::integer end)`,
  ),
  settings: [gravePressHours, otherPressHours],
};

function consultations(name: string, share: RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    name: `responses.${name}`,
    tables: ["consultation"],
    dimensions: [{ code: "kind", name: "类型", words: byThemselves(consultationKinds) }],
    rows: ({ from, through }) => sql`
      select * from (select agency_id, id, title, ends_on as "on", '/office/consultations?consultation=' || id as path,
        ${share} as share, kind from consultation
        where voided_at is null and ends_on between ${from}::date and ${through}::date) as held where share > 0`,
  };
}

export const consultationsHeld = consultations("consultations", sql`1`);
export const consultationOpinions = consultations(
  "consultationOpinions",
  sql`coalesce(opinions, 0)`,
);
export const consultationAdopted = consultations("consultationAdopted", sql`coalesce(adopted, 0)`);
export const consultationsAnswered = consultations(
  "consultationsAnswered",
  sql`(answered_on is not null)::int`,
);

function proposals(
  name: string,
  counts: (asked: SourceAsked) => RawBuilder<unknown>,
): FigureSource {
  return {
    ...shared,
    name: `responses.${name}`,
    tables: ["proposal"],
    settings: [proposalDays],
    dimensions: [
      { code: "kind", name: "类型", words: byThemselves(proposalKinds) },
      { code: "result", name: "办理结果", words: byThemselves(proposalResults) },
      { code: "attribute", name: "公开属性", words: byThemselves(proposalAttributes) },
    ],
    rows: (asked) => sql`
      select agency_id, id, number || ' ' || title as title, replied_on as "on",
        '/office/proposals?proposal=' || id as path, 1 as share, kind, result, attribute
      from proposal where voided_at is null and role in ('主办', '分办')
        and replied_on between ${asked.from}::date and ${asked.through}::date and ${counts(asked)}`,
  };
}

export const proposalsAnswered = proposals("proposals", () => sql`true`);

export const proposalsPublished = proposals("proposalsPublished", ({ from, through, held }) => {
  const { days, lastDays } = lastDaysAfter(from, through, held(proposalDays));
  return sql`published_on <= (select last_day from unnest(${days}::date[], ${lastDays}::date[]) as limits (day, last_day)
    where day = replied_on)`;
});
