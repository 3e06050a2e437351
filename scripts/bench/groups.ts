import type { BenchOptions } from "./bench-options.ts";
import type { Figure } from "./figure.ts";

/** What can be measured, by name; each is loaded only when it is asked for. */
export const groups: Readonly<Record<string, (options: BenchOptions) => Promise<Figure[]>>> = {
  reading: async () => (await import("./reading.ts")).measureReading(),
  "command-line": async () => (await import("./command-line.ts")).measureCommandLine(),
  clock: async () => (await import("./clock.ts")).measureClock(),
  writing: async () => (await import("./writing.ts")).measureWriting(),
  narrative: async () => (await import("./narrative.ts")).measureNarrative(),
  import: async (options) => (await import("./import.ts")).measureImport(options),
  ledger: async (options) => (await import("./ledger.ts")).measureLedger(options),
  compile: async () => (await import("./compile.ts")).measureCompile(),
  requests: async (options) => (await import("./requests.ts")).measureRequests(options),
  office: async () => (await import("./office.ts")).measureOffice(),
  sealer: async (options) => (await import("./sealer.ts")).measureSealer(options),
  found: async () => (await import("./found.ts")).measureFound(),
  search: async (options) => (await import("./search.ts")).measureSearch(options),
  site: async () => (await import("./site.ts")).measureSite(),
  publishing: async (options) => (await import("./publishing.ts")).measurePublishing(options),
  page: async () => (await import("./document/page.ts")).measurePage(),
};
