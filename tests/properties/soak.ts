import type { Property } from "#tests/support/property.ts";
import { type Soaked, soak } from "#tests/support/soak/soak.ts";

/** Seconds of a run in `prove`, and in `npm run check`. */
const whole = 600;
export const sample = 10;

const mostMegabytes = 1024;
/** Milliseconds for the home page in 99 of 100 cases; beside other tests a page has to wait for the processor. */
export const mostWait = { alone: 500, besideTests: 3000 };

/** An attacker cannot keep the site from others. A case is a run of ten minutes. */
export const property: Property<readonly Soaked[]> = {
  name: "soak",
  says:
    "While an attacker sends bodies of many pairs and parts, costly and large files, reports to be laid out, slow uploads, readers that do not " +
    `read and addresses that are no text, all at once and each from an address of its own, another is served the home page within ${mostWait.alone} ms in 99 of 100 cases and has its report checked, and server and children stay below 1 GB.`,
  seed: 0,
  inCheck: 1,
  inProve: 1,
  empty: () => [],
  run: async (from, to) => {
    const runs = [];
    for (let number = from; number < to; number += 1) runs.push(await soak(whole));
    return runs;
  },
  merge: (left, right) => [...left, ...right],
  failures: (runs) => runs.flatMap((run) => failuresOf(run)),
  report: (runs) => runs.map(reportOf).join("\n\n"),
};

/** What speaks against one run. */
export function failuresOf(run: Soaked, most = mostWait.alone): readonly string[] {
  const { waits, failed, checks, unchecked, peakMegabytes } = run;
  const wait = percentile(waits, 0.99);
  return [
    ...(wait >= most ? [`the home page took ${wait} ms in one of a hundred cases`] : []),
    ...(failed > 0 ? [`${failed} of ${waits.length} home pages were not answered`] : []),
    ...(unchecked > 0 ? [`${unchecked} of ${checks} reports were not checked`] : []),
    ...(peakMegabytes >= mostMegabytes ? [`server and children took ${peakMegabytes} MB`] : []),
  ];
}

function percentile(waits: readonly number[], share: number): number {
  return waits[Math.ceil(waits.length * share) - 1] ?? Number.POSITIVE_INFINITY;
}

function reportOf(run: Soaked): string {
  const { seconds, waits, checks, unchecked, peakMegabytes, answers } = run;
  const [half, nearly] = [percentile(waits, 0.5), percentile(waits, 0.99)];
  return [
    `${seconds} seconds without limits of requests a minute. \`GET /\` of the other client, ${waits.length} times: half within ${half} ms, 99 of 100 within ${nearly} ms, the longest ${waits.at(-1)} ms; ${checks - unchecked} of ${checks} of its reports were checked. Memory at most ${peakMegabytes} MB, looked at four times a second: the server and the processes it started, each with its share of what several have (PSS), without PostgreSQL.`,
    "",
    "| attack: answer | times |",
    "| --- | ---: |",
    ...Object.entries(answers)
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([name, count]) => `| ${name} | ${count} |`),
  ].join("\n");
}
