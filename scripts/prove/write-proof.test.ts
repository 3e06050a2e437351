import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Proof, proofDocument, writeProof } from "./write-proof.ts";

const proof: Proof = {
  name: "clock",
  says: "The clock agrees with a naive count.",
  seed: 5,
  count: 100_000,
  seconds: 61.4,
  workers: 2,
  peakMegabytes: 120,
  ranOn: "2026-01-05",
  commit: "abc",
  machine: "a machine",
  failures: [],
  report: "| event | cases |\n| --- | --- |\n| extended | 5 |",
};

test("a proof says how often, from which seed and on what it was run", () => {
  const document = proofDocument(proof);
  expect(document).toContain("| verdict | holds on all 100,000 cases |");
  expect(document).toContain("| seed | 5 |");
  expect(document).toContain("| commit | abc |");
  expect(document).toContain("| extended | 5 |");
});

test("a rule that fails says so first, with what speaks against it", () => {
  const document = proofDocument({ ...proof, failures: ["case 3 is late"] });
  expect(document).toContain("| verdict | FAILS: 1 objection on 100,000 cases |");
  expect(document).toContain("- case 3 is late");
});

test("the index lists every proof of the folder with its rule and verdict", () => {
  const folder = mkdtempSync(join(tmpdir(), "tongming-proofs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeProof(folder, proof);
  writeProof(folder, { ...proof, name: "reading", failures: ["one", "two"] });
  const index = readFileSync(join(folder, "README.md"), "utf8");
  expect(index).toContain(
    "| [clock](clock.md) | The clock agrees with a naive count. | holds on all 100,000 cases |",
  );
  expect(index).toContain("| [reading](reading.md) |");
  expect(index).toContain("| FAILS: 2 objections on 100,000 cases |");
});
