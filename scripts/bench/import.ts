import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";
import type { BenchOptions } from "./bench-options.ts";
import { writeCountry } from "./country/write-country.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import {
  type BenchInstallation,
  databaseSize,
  newBenchInstallation,
  timedRun,
} from "./import/installation.ts";
import { type WatchedImport, watchedImport } from "./import/watched-import.ts";

/** A year of the country. */
const country = 135_000;
const usual = 5_000;

/** Files imported into the database that comes with the program, then all of them checked anew. */
export async function measureImport({ count, full }: BenchOptions): Promise<Figure[]> {
  const files = full ? country : (count ?? usual);
  const marks = [10_000, 50_000, country].map((mark) => Math.round((mark * files) / country));
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-country-"));
  const installation = newBenchInstallation();
  try {
    const start = performance.now();
    const megabytes = writeCountry(folder, files) / 1e6;
    console.error(`${files} files written in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    timedRun(installation, ["migrate"]);
    const went = await watchedImport(
      installation,
      folder,
      marks.map((mark) => Math.floor(mark * 0.99)),
    );
    const how = `${wholeNumber(files)} generated files (${wholeNumber(megabytes)} MB, a third of them web pages), embedded server, program and server on every core`;
    return [
      rate(went, how),
      memory(went),
      await size(went, installation),
      checking(went, installation),
    ];
  } finally {
    installation.remove();
    rmSync(folder, { recursive: true });
  }
}

function rate({ files, stored, refused, seconds }: WatchedImport, how: string): Figure {
  const perSecond = files / seconds;
  return {
    what: "files imported",
    measured: `${wholeNumber(perSecond)}/s`,
    goal: "300/s",
    holds: perSecond >= 300,
    how: `${how}; from the start of \`tongming report import\` to the last report stored (${wholeNumber(stored)}; ${wholeNumber(refused)} refused): ${wholeNumber(seconds)} s`,
  };
}

function memory({ atMarks, peakMegabytes }: WatchedImport): Figure {
  const [first, ...more] = atMarks;
  const last = more.at(-1);
  const isFlat = first && last ? last.megabytes <= first.megabytes * 1.2 : false;
  return {
    what: "memory of the import",
    measured: `${atMarks.map(({ megabytes }) => wholeNumber(megabytes)).join(", ")} MB after ${atMarks.map(({ stored }) => wholeNumber(stored)).join(", ")}; peak ${wholeNumber(peakMegabytes)} MB`,
    goal: "flat (the last within 20 % of the first), under 2 GB",
    holds: isFlat && peakMegabytes < 2_000,
    how: "memory of the program and its reading processes, what they share counted once (`Pss`), the database left out, looked at four times a second; checking at the end included in the peak",
  };
}

async function size({ stored }: WatchedImport, installation: BenchInstallation): Promise<Figure> {
  const opened = await openEmbedded({
    folder: join(installation.environment.DATA_DIR ?? "", "postgres"),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const bytes = (await databaseSize(installation)) ?? Number.NaN;
  await opened.value.stop();
  const each = bytes / stored;
  return {
    what: "size of the database",
    measured: `${wholeNumber(bytes / 1e6)} MB, ${(each / 1000).toFixed(1)} kB a report`,
    goal: "135,000 reports under 2 GB (14.8 kB each)",
    holds: each * country < 2e9,
    how: "`pg_database_size` after import and check: originals compressed, cells, text, findings, indexes",
  };
}

function checking({ stored }: WatchedImport, installation: BenchInstallation): Figure {
  const seconds = timedRun(installation, ["report", "recheck", "--all"]);
  const perSecond = stored / seconds;
  return {
    what: "stored reports checked",
    measured: `${seconds.toFixed(1)} s, ${wholeNumber(perSecond)}/s`,
    goal: "135,000 under 60 s (2,250/s)",
    holds: perSecond >= country / 60,
    how: `\`tongming report recheck --all\` over ${wholeNumber(stored)} reports, start included, on every core`,
  };
}
