/**
 * `npm run prove [-- NAME… [--count N] [--anew]]`: the properties of `tests/properties` at full count.
 * A run that was interrupted goes on where it stopped; `--count` is a trial that writes no proof.
 */
import { rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { loadProperties, type PropertyFile } from "./prove/load-properties.ts";
import { proveProperty } from "./prove/prove-property.ts";
import { currentSources } from "./prove/sources.ts";
import { verdictOf, writeProof } from "./prove/write-proof.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string" }, anew: { type: "boolean", default: false } },
});
const workers = 2;
const stateFolder = values.count ? "var/prove/trial" : "var/prove";
const sources = currentSources();
if (values.anew) rmSync(stateFolder, { recursive: true, force: true });

let everyOneHolds = true;
for (const found of await loadProperties("tests/properties", positionals)) {
  const holds = await prove(found).catch((fault: unknown) => {
    console.error(fault);
    return false;
  });
  everyOneHolds &&= holds;
}
process.exitCode = everyOneHolds ? 0 : 1;

async function prove(found: PropertyFile): Promise<boolean> {
  const { name, says, seed, inProve, failures, report } = found.property;
  const count = values.count ? Number.parseInt(values.count, 10) : inProve;
  console.log(`▸ ${name}: ${says}`);
  const { fingerprint } = sources;
  const options = { count, workers, stateFolder, fingerprint, onProgress: progressLine(count) };
  const { tally, seconds, peakMegabytes } = await proveProperty(found, options);
  const against = failures(tally, count);
  console.log(`  ${name} ${verdictOf({ failures: against, count })}, ${seconds.toFixed(0)} s`);
  for (const line of against.slice(0, 20)) console.log(`    ${line}`);
  const proof = { name, says, seed, count, seconds, workers, peakMegabytes, failures: against };
  if (!values.count)
    writeProof("docs/proofs", { ...proof, ...where(), report: report(tally, count) });
  return against.length === 0;
}

function where() {
  return {
    ranOn: new Date().toISOString().slice(0, 10),
    commit: sources.commit + (sources.isChanged ? " with changes not yet committed" : ""),
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  };
}

/** Prints how far it is, at most every ten seconds. */
function progressLine(count: number): (done: number, seconds: number) => void {
  let printedAt = 0;
  let first: { done: number; seconds: number } | undefined;
  return (done, seconds) => {
    first ??= { done, seconds };
    if (performance.now() - printedAt < 10_000) return;
    printedAt = performance.now();
    const rate = (done - first.done) / (seconds - first.seconds);
    const left =
      rate > 0 ? `, ${rate.toFixed(0)}/s, ${Math.ceil((count - done) / rate)} s left` : "";
    console.log(`  ${done.toLocaleString("en")} of ${count.toLocaleString("en")}${left}`);
  };
}
