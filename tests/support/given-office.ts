import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { localFiles } from "#platform/files/store/local-files.ts";
import { silentLog } from "#platform/log/log.ts";
import { newMetrics } from "#platform/metrics/metrics.ts";
import { officeOf } from "../../src/apps/office/open-office.ts";
import { givenApp, testRooms, testServices } from "./given-app.ts";
import { testCipher } from "./test-cipher.ts";

export { testCipher };

/** A store of files of a test's own. */
export function testFiles(): FileStore {
  return localFiles(mkdtempSync(join(tmpdir(), "files-")));
}

/** The whole office with its rooms, on a test's database. */
export function givenOffice(db: Queryable, given: Partial<OfficeServices> = {}) {
  return officeOf({ base: "", log: silentLog, metrics: newMetrics([]) }, testRooms, {
    ...testServices(db),
    contributed: testRooms.contributed,
    settings: testRooms.settings,
    cipher: testCipher,
    proxies: 0,
    siteName: "通明测试",
    figures: testRooms.figures,
    ledgers: testRooms.ledgers,
    queueJobs: testRooms.queueJobs,
    noticeKinds: testRooms.noticeKinds,
    reorganise: testRooms.reorganise,
    files: testFiles(),
    askSite: async (path) => givenApp(db).request(path),
    ...given,
  });
}

/** What a browser of the office's own page sends. */
export function asJson(method: string, body?: unknown, headers: Record<string, string> = {}) {
  return {
    method,
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** The same, of a file. */
export function asFile(method: string, file: Uint8Array, headers: Record<string, string> = {}) {
  const type = "application/octet-stream";
  return {
    method,
    headers: { "content-type": type, "sec-fetch-site": "same-origin", ...headers },
    body: new Blob([new Uint8Array(file)]),
  };
}
