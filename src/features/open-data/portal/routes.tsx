import type { Context } from "hono";
import { contentChanged } from "#platform/db/content-changed.ts";
import type { Dataset, Datasets, ExportScope } from "#platform/export/dataset.ts";
import type { HomeServices } from "#platform/feature/site-places.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { fileStream } from "#platform/http/answers/file-stream.ts";
import { isKnownTag } from "#platform/http/answers/is-known-tag.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import type { Gate } from "#platform/http/places/gate.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { openApiPath } from "./data-paths.ts";
import { exportDataset } from "./export-dataset.ts";
import { type DataFormat, dataFormats, mediaTypes } from "./formats.ts";
import { loadOpenData } from "./load-open-data.ts";
import { OpenDataPage } from "./OpenDataPage.tsx";
import { openApiDocument } from "./openapi.ts";

export interface OpenDataServices extends HomeServices {
  /** Lets in who asks for a file: each keeps a connection to the database. */
  readonly exportGate: Gate;
  /** Of all rooms. */
  readonly datasets: Datasets;
}

const limit: Limit = { perMinute: 60 };

/** 开放数据: the page, the files and their description for programs. */
export function openDataRoutes({ exportGate, datasets, ...services }: OpenDataServices) {
  const { db } = services;
  const gate = exportGate(busy);
  const routes = newRouter()
    .get(
      "/open-data/",
      page({
        kept: true,
        inSitemap: true,
        lead: { name: "开放数据", from: "navigation", place: 6 },
      }),
      async (c) => {
        const content = await loadOpenData(db, datasets);
        const markup = (
          <OpenDataPage content={content} datasets={datasets} licence={licenceOf(c)} />
        );
        return c.html(renderPage(c.get("site"), markup));
      },
    )
    .get(openApiPath, page({ limit, forPrograms: true }), (c) => {
      const { facts, origin = "", fileHref, asFiles } = c.get("site");
      const server = `${origin}${fileHref("/")}`.replace(/\/$/, "") || "/";
      const about = { siteName: facts.name, licence: licenceOf(c), server };
      return c.json(openApiDocument({ datasets, ...about, ...(asFiles && { asFiles }) }));
    });
  for (const [name, dataset] of Object.entries(datasets)) {
    for (const format of dataFormats) {
      const answer = (c: Context<AppEnv>) => answerFile(c, { name, dataset, format, services });
      routes.get(`/open-data/${name}.${format}`, page({ limit, forPrograms: true }), gate, answer);
      const parts = [
        ...(dataset.hasYears ? [`${name}-20[0-9]{2}`] : []),
        ...(dataset.hasAgencies ? [`${name}-of-[1-9][0-9]{0,8}(?:-20[0-9]{2})?`] : []),
      ];
      for (const part of parts) {
        const path = `/open-data/:file{${part}\\.${format}}`;
        routes.get(path, page({ limit, forPrograms: true }), gate, answer);
      }
    }
  }
  // What no file is, a program is told as one that asks for a file.
  return routes.get("/open-data/:file{.+\\.[a-z]+}", page({ limit, forPrograms: true }), (c) =>
    c.notFound(),
  );
}

const commonLicence =
  "依法公开的政府信息，任何人都可以免费使用、转载和再加工；使用时请注明来源和下载时间，不得歪曲原意。";

/** Under what terms the data may be used (许可说明). */
function licenceOf(c: Context<AppEnv>): string {
  return c.get("site").facts.licence ?? commonLicence;
}

interface FileAsked {
  readonly services: HomeServices;
  readonly name: string;
  readonly dataset: Dataset;
  readonly format: DataFormat;
}

async function answerFile(c: Context<AppEnv>, { name, dataset, format, services }: FileAsked) {
  const { db } = services;
  const file = c.req.param("file") ?? `${name}.${format}`;
  // What is known of a day is of that day alone.
  const of = dataset.known ? `${services.today()}-${file}` : file;
  const scope = scopeOf(file);
  const headers = (version: number) => ({
    "Content-Type": mediaTypes[format],
    "Content-Disposition": attachment(file, file),
    // Weak: compressed on the way it is another run of bytes.
    ETag: `W/"${version}-${of}"`,
    "Cache-Control": "public, no-cache",
  });
  const now = headers((await contentChanged(db)).version);
  const isOwn = (tag: string) => `W/"${tag}"` === now.ETag;
  if (isKnownTag(c.req.header("if-none-match"), isOwn)) return c.body(null, 304, now);
  if (c.req.raw.method === "HEAD") return c.body(null, 200, now);
  const begun = await exportDataset(services, { dataset, format, scope });
  return c.body(fileStream(begun.pieces, begun.end), 200, headers(begun.version));
}

/** What a file is of: `items-of-12-2026.csv`. */
function scopeOf(file: string): ExportScope {
  const [, agency, year] = /^[a-z]+(?:-of-(\d+))?(?:-(\d{4}))?\./.exec(file) ?? [];
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { agency: number(agency), year: number(year) };
}

function busy(c: Context<AppEnv>): Response {
  c.header("Retry-After", "30");
  return problem(c, 503, {
    title: "现在下载数据的人较多",
    detail: "请半分钟后再试。",
  });
}
