import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/report-rollup";
const asked = ({ own }: OfficeWorld) => `of=${own.agencyId}&year=2024&scope=own`;

export const rollupExamples: readonly OfficeExample[] = [
  { route: `GET ${path}`, call: async (world) => ({ path: `${path}?${asked(world)}` }) },
  {
    route: `GET ${path}/export`,
    call: async (world) => ({ path: `${path}/export?${asked(world)}` }),
  },
  {
    route: `GET ${path}/cells/:cell`,
    call: async (world) => ({ path: `${path}/cells/t3.new.total?${asked(world)}` }),
  },
  {
    route: `POST ${path}/answers`,
    call: async ({ own }) => ({
      path: `${path}/answers`,
      body: { of: own.agencyId, year: 2024, question: "includes:1", answer: "own" },
    }),
  },
];
