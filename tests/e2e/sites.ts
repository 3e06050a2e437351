import { z } from "zod";
import { dropDatabase } from "#tests/support/database-names.ts";
import { demonstrationDatabase } from "#tests/support/given-demonstration.ts";
import { serve } from "./serve.ts";
import type { Site, State } from "./states/state.ts";

/** The county's site, and one without any report where a visitor may ask for costly pages once a minute. */
export interface Sites {
  readonly county: Site;
  readonly empty: Site;
  readonly stop: () => Promise<void>;
}

/** What both sites are told. */
export const environments = {
  county: {
    SITE_NAME: "青岚县政府信息公开",
    SITE_ORGANISER: "青岚县人民政府办公室",
    SITE_OPERATOR: "青岚县数据和政务服务局",
    SITE_CODE: "9901210001",
    SITE_ICP: "澄ICP备00000000号-1",
    SITE_POLICE: "澄公网安备99012100000000号",
    SITE_PHONE: "0000-0000000",
    SITE_EMAIL: "gk@example.gov.cn",
    SITE_ADDRESS: "青岚县翠屏路1号",
    SITE_ORIGIN: "https://www.example.gov.cn",
    RATE_LIMIT_PERCENT: "0",
  },
  empty: { RATE_LIMIT_PERCENT: "1" },
} as const;

/** Starts both, each on a database of its own; for use within tests. */
export async function serveSites(): Promise<Sites> {
  const [county, empty] = await Promise.all([serveCounty(), serve(environments.empty)]);
  const stop = async () => {
    await Promise.all([county.stop(), empty.stop()]);
  };
  return { county, empty: { origin: empty.origin, agencies: new Map() }, stop };
}

/** The county's site alone. */
export async function serveCounty(): Promise<Site & { readonly stop: () => Promise<void> }> {
  const database = await demonstrationDatabase();
  const { origin, stop } = await serve({ ...environments.county, DATABASE_URL: database });
  const stopAll = () => stop().then(() => dropDatabase(database));
  return { origin, agencies: await agenciesAt(origin), stop: stopAll };
}

const Agencies = z.array(z.object({ id: z.number(), name: z.string() }));

/** Who is on a site, from its open data. */
export async function agenciesAt(origin: string): Promise<Site["agencies"]> {
  const answer = await fetch(`${origin}/open-data/agencies.json`);
  return new Map(Agencies.parse(await answer.json()).map(({ id, name }) => [name, id]));
}

/** The site on which a state is reached. */
export function siteOf({ isEmptySite }: State, { county, empty }: Sites): Site {
  return isEmptySite ? empty : county;
}
