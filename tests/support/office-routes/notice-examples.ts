import type { OfficeExample } from "./office-example.ts";

export const noticeExamples: readonly OfficeExample[] = [
  { route: "GET /api/notices", of: "own", call: async () => ({ path: "/api/notices" }) },
  {
    route: "GET /api/notices/count",
    of: "own",
    call: async () => ({ path: "/api/notices/count" }),
  },
  {
    route: "POST /api/notices/read",
    of: "own",
    call: async () => ({ path: "/api/notices/read", body: {}, status: 204 }),
  },
  {
    route: "GET /api/notice-choices",
    of: "own",
    call: async () => ({ path: "/api/notice-choices" }),
  },
  {
    route: "PUT /api/notice-choices",
    of: "own",
    call: async () => ({
      path: "/api/notice-choices",
      body: { kind: "accounts.delegated", mail: "digest" },
      status: 204,
    }),
  },
];
