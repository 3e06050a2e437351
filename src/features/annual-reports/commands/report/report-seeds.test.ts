import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "#tests/support/run-command.ts";
import { report } from "./report.ts";

const seeds = join(import.meta.dirname, "../../../../../../shared/seeds");

/** What a careful reader finds wrong in the five published reports, and nothing else. */
const found = {
  "000": ["text.parts@1:977"],
  "001": ["text.edition@citation"],
  "002": ["form.tables@t3", "text.proofreading@截止20"],
  "003": [
    "form.blank@t3",
    "form.blank@t4",
    "text.plan@5",
    "text.proofreading@、等",
    "text.proofreading@函{20",
  ],
  "004": ["form.blank@t3", "t2.misread@penalty", "t2.misread@coercion"],
};

test.skipIf(!existsSync(seeds)).each(Object.entries(found))(
  "published report %s",
  async (number, expected) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(number));
    const { out, err } = await runCommand(report, ["check", join(seeds, file ?? ""), "--json"]);
    expect(err).toBe("");
    const { findings } = JSON.parse(out);
    expect(findings.map(({ rule, at }: { rule: string; at: string }) => `${rule}@${at}`)).toEqual(
      expected,
    );
  },
);
