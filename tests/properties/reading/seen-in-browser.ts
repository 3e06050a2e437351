import { readDocument } from "#formats/read-document.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import type { Property } from "#tests/support/property.ts";
import { BrowserSight } from "#tests/support/sight/browser-sight.ts";
import { contradiction } from "#tests/support/sight/compare-sight.ts";
import { oddPage } from "#tests/support/sight/odd-page.ts";
import {
  mergeSight,
  noSight,
  type SightTally,
  sightFailures,
  sightReport,
} from "#tests/support/sight/sight-tally.ts";

const seed = 20_261_130;

/** What is read of a web page is what a browser shows of it. */
export const property: Property<SightTally> = {
  name: "seen-in-browser",
  says:
    "In 2,000 generated web pages that strike, raise, hide, cover, move and draw figures by all that styles can do, " +
    "no cell that is read or called blank differs from what Chromium shows in it.",
  seed,
  inCheck: 8,
  inProve: 2000,
  empty: () => noSight,
  run: async (from, to) => {
    const browser = await BrowserSight.start();
    let tally = noSight;
    try {
      for (let number = from; number < to; number += 1) {
        tally = mergeSight(tally, await lookAt(browser, number));
      }
    } finally {
      await browser.stop();
    }
    return tally;
  },
  merge: mergeSight,
  failures: (tally) => sightFailures(tally, 0.05),
  report: sightReport,
};

async function lookAt(browser: BrowserSight, number: number): Promise<SightTally> {
  const { html, figures, yuan, written } = oddPage(seed, number);
  const [read, seen] = await Promise.all([
    readDocument(new TextEncoder().encode(html)),
    browser.look(html),
  ]);
  if (!read.ok) return { ...noSight, documents: 1, odd: written.size };
  const { cells } = readAnnualReport(read.value);
  const claimed = Object.entries(cells).filter(([, { state }]) => /^(?:read|blank)$/.test(state));
  const faults = claimed.flatMap(([name, cell]) => {
    const shown = seen[name];
    const meant = { plain: figures.get(name), unit: name.endsWith(".amountYuan") ? yuan : 1 };
    const told = shown === undefined ? "not on the page" : contradiction(cell, shown, meant);
    return told === undefined ? [] : [`case ${number}, ${name}: ${told}: ${written.get(name)}`];
  });
  return {
    documents: 1,
    claimed: claimed.length,
    oddClaimed: claimed.filter(([name]) => written.has(name)).length,
    odd: written.size,
    wrong: faults.length,
    faults,
  };
}
