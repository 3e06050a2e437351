import { sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { Figure, FigureSource } from "#platform/figures/figure.ts";
import { channelsOpen } from "../settings.ts";
import { openChannels } from "../words/open-channels.ts";

/** The ways of asking that the agency's guide opens: of whose figure it is alone, since no two guides add up. */
const source: FigureSource = {
  name: "requests.channelsOpen",
  group: "依申请公开",
  permission: "requests.list",
  tables: [],
  settings: [channelsOpen],
  dimensions: [{ code: "channel", name: "渠道", words: byThemselves(openChannels) }],
  rows: ({ held, through }, { asked }) => sql`
    select ${asked.agency}::integer as agency_id, place as id, channel as title, ${through}::date as "on",
      '/office/settings' as path, 1 as share, channel
    from unnest(${held(channelsOpen).split("、")}::text[]) with ordinality as open (channel, place)`,
};

export const channelsOpenFigure: Figure = {
  key: "requests.channelsOpen",
  name: "申请渠道",
  definition: "公开指南写明可以怎样提出申请，有几种（设置“公开指南的申请渠道”）。",
  unit: "种",
  source,
  by: ["channel"],
};
