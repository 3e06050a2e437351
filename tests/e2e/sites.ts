import { inject } from "vitest";
import { z } from "zod";
import { askBroker } from "#tests/support/once-broker.ts";
import { environments } from "./environments.ts";
import { serve } from "./serve.ts";
import type { Site, State } from "./states/state.ts";

/** The county's site, and one without any report where a visitor may ask for costly pages once a minute. */
export interface Sites {
  readonly county: Site;
  readonly empty: Site;
  readonly stop: () => Promise<void>;
}

/** The county's, which other files read too, and one of its own on an empty database; for use within tests. */
export async function serveSites(states: readonly State[]): Promise<Sites> {
  const isAsked = states.some(({ isEmptySite }) => isEmptySite);
  const [county, empty] = await Promise.all([
    countySite(),
    isAsked ? serve(environments.empty) : undefined,
  ]);
  return {
    county,
    empty: { origin: empty?.origin ?? "", agencies: new Map() },
    stop: async () => {
      await empty?.stop();
    },
  };
}

const Told = z.object({ origin: z.string() });

/** The county's site, which is started once for all files and changed by none. */
export async function countySite(): Promise<Site> {
  const { origin } = Told.parse(await askBroker(inject("countyBroker")));
  return { origin, agencies: await agenciesAt(origin) };
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
