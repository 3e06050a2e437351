import { expect, test } from "vitest";
import { err } from "#kernel/result.ts";
import { pageServices } from "./page-services.ts";

test("what is stored has processes of its own: no crowd of strangers' documents keeps it waiting", async () => {
  const busy = async () => err({ kind: "busy" } as const);
  const asked: string[] = [];
  const stored: typeof busy = async () => {
    asked.push("stored");
    return busy();
  };
  const { check, write, source } = pageServices(busy, stored);
  await check({ report: new Uint8Array(), name: "a" });
  expect(asked).toEqual([]);
  await source({ bytes: new Uint8Array(), cells: {}, findings: [] });
  await write({} as Parameters<typeof write>[0]);
  expect(asked).toEqual(["stored", "stored"]);
});
