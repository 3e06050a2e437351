import { type InspectedSite, inspectedSite } from "#tests/support/inspection/inspected-site.ts";
import type { Property } from "#tests/support/property.ts";

interface Tally {
  readonly sites: readonly InspectedSite[];
}

/** 50 requests a second; 600 seconds for all of it. */
const asked = { articles: 10_000, each: 45, rate: 50, killedAfter: [2_500, 6_000] } as const;
const longest = 600;

/** An inspection of a large site tells every planted fault and no other, politely, whatever dies. */
export const property: Property<Tally> = {
  name: "inspector",
  says:
    "A site of 10,000 pages with 499 planted faults of fifteen kinds is inspected while the inspector is killed (kill -9) twice: every fault is " +
    "told once, none is invented, no second has more requests than the setting allows, robots.txt is kept, and it is done within ten minutes.",
  seed: 1,
  inCheck: 1,
  inProve: 1,
  atOnce: 1,
  empty: () => ({ sites: [] }),
  run: async (from, to) => {
    const sites: InspectedSite[] = [];
    for (let number = from; number < to; number += 1) sites.push(await inspectedSite(asked));
    return { sites };
  },
  merge: (left, right) => ({ sites: [...left.sites, ...right.sites] }),
  failures: ({ sites }) => sites.flatMap(failuresOf),
  report: ({ sites }) => sites.map(told).join("\n\n"),
};

function failuresOf(site: InspectedSite): readonly string[] {
  const { missed, invented, mostInSecond, forbidden, seconds, ended, told, planted } = site;
  return [
    ...missed.map((one) => `missed: ${one}`),
    ...invented.map((one) => `invented: ${one}`),
    ...(told === planted ? [] : [`${told} findings of ${planted} faults`]),
    ...(mostInSecond > asked.rate ? [`${mostInSecond} requests within a second`] : []),
    ...(forbidden > 0 ? [`${forbidden} requests that robots.txt forbids`] : []),
    ...(seconds > longest ? [`${seconds} s`] : []),
    ...(ended === "done" ? [] : [`it ended as ${ended}`]),
    ...(site.twice > 4 * asked.killedAfter.length
      ? [`${site.twice} pages were asked for again`]
      : []),
  ];
}

function told({
  planted,
  requests,
  mostInSecond,
  seconds,
  twice,
  killedAt,
}: InspectedSite): string {
  const count = (number: number) => number.toLocaleString("en");
  return (
    `${count(asked.articles)} articles, ${count(planted)} planted faults: all told, none invented. ${count(requests)} requests in ${seconds} s, at ` +
    `most ${mostInSecond} within any second (setting: ${asked.rate}). Killed after ${killedAt.map(count).join(" and ")} requests; ${twice} pages ` +
    "that were under way were asked for again."
  );
}
