import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FindingKind } from "#features/channels/domain/inspection/finding-kind.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";

/** A fault that was planted, as an inspection is to tell it: its kind, and what its target holds. */
export interface PlantedFault {
  readonly kind: FindingKind;
  readonly target: string;
}

export interface SiteAsked {
  /** Articles, beside the pages of columns. */
  readonly articles: number;
  /** Faults of each kind that stands on an article. */
  readonly each: number;
  readonly today: LocalDate;
}

/** A site that is served by a test: what is right on it must not be told, what was planted must. */
export interface PlantedSite {
  readonly address: string;
  readonly host: string;
  readonly planted: readonly PlantedFault[];
  /** The same server by another name: what a link to another site leads to. */
  readonly outerHost: string;
  /** Milliseconds at which requests arrived, in order, and what was asked for. */
  readonly requests: readonly { readonly at: number; readonly path: string }[];
  readonly close: () => Promise<void>;
}

/** Columns of the site, and how each is: fresh, stale by its kind, or without anything in it. */
const columns: readonly { readonly name: string; readonly fault?: FindingKind }[] = [
  { name: "工作动态" },
  { name: "通知公告" },
  { name: "政策文件" },
  { name: "部门动态", fault: "stale-news" },
  { name: "人事公告", fault: "stale-notices" },
  { name: "统计数据", fault: "stale-long" },
  { name: "应急管理", fault: "empty-column" },
  { name: "机构概况" },
];

const kindsOnArticles = [
  "dead-link",
  "dead-outer-link",
  "broken-image",
  "broken-attachment",
  "wrong-word",
  "serious-word",
  "personal-data",
  "hidden-link",
  "no-title",
  "no-language",
  "no-alternative",
] as const satisfies readonly FindingKind[];

type OnArticle = (typeof kindsOnArticles)[number];

/** How many faults a site has that is made so. */
export function faultsOf({ each }: Pick<SiteAsked, "each">): number {
  return kindsOnArticles.length * each + columns.filter(({ fault }) => fault).length;
}

/** Serves a site on this machine: `/robots.txt` keeps `/private/` to itself, where nothing may ever be asked for. */
export async function servePlantedSite(asked: SiteAsked): Promise<PlantedSite> {
  const requests: { at: number; path: string }[] = [];
  let port = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ at: performance.now(), path });
    const {
      status = 200,
      type = "text/html; charset=utf-8",
      body,
    } = answerTo(path, { ...asked, port });
    response.writeHead(status, { "Content-Type": type, ...(status === 302 && { Location: body }) });
    response.end(status === 302 ? "" : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  const host = `127.0.0.1:${port}`;
  return {
    address: `http://${host}/`,
    host,
    outerHost: `localhost:${port}`,
    planted: plantedOn(asked),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Which article has which fault: spread over all of them, the first ten left right. */
function faultOf(article: number, { articles, each }: SiteAsked): OnArticle | undefined {
  const step = Math.floor((articles - 10) / (kindsOnArticles.length * each));
  const place = article - 10;
  if (place < 0 || place % step !== 0) return undefined;
  const number = place / step;
  return number < kindsOnArticles.length * each
    ? kindsOnArticles[number % kindsOnArticles.length]
    : undefined;
}

function plantedOn(asked: SiteAsked): readonly PlantedFault[] {
  const onArticles = Array.from({ length: asked.articles }, (_, article) => {
    const kind = faultOf(article, asked);
    return kind ? [{ kind, target: targetOf(kind, article) }] : [];
  }).flat();
  const onColumns = columns.flatMap(({ name, fault }) =>
    fault ? [{ kind: fault, target: name }] : [],
  );
  return [...onArticles, ...onColumns];
}

function targetOf(kind: OnArticle, article: number): string {
  const targets: Readonly<Record<OnArticle, string>> = {
    "dead-link": `/gone/${article}.html`,
    "dead-outer-link": `/outer/${article}`,
    "broken-image": `/pictures/gone-${article}.png`,
    "broken-attachment": `/files/broken-${article}.pdf`,
    "wrong-word": `第${article}号文`,
    "serious-word": `第${article}号法`,
    "personal-data": `/articles/${article}.html`,
    "hidden-link": `http://casino-${article}.example/`,
    "no-title": `/articles/${article}.html`,
    "no-language": `/articles/${article}.html`,
    "no-alternative": `/pictures/plain-${article}.png`,
  };
  return targets[kind];
}

function tail(article: number): string {
  return `${1000 + (article % 9000)}`;
}

interface Served extends SiteAsked {
  readonly port: number;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

const pdf: Answer = { type: "application/pdf", body: "%PDF-1.7\n%%EOF" };
const notFound: Answer = { status: 404, body: "<!doctype html><title>没有</title>" };

function answerTo(path: string, asked: Served): Answer {
  if (path === "/") return { body: home(asked) };
  if (path === "/robots.txt") {
    return { type: "text/plain", body: "User-agent: *\nDisallow: /private/\n" };
  }
  if (path === "/old-home") return { status: 302, body: "/" };
  const article = numberIn(/^\/articles\/(\d+)\.html$/, path);
  if (article !== undefined && article < asked.articles)
    return { body: articlePage(article, asked) };
  const column = numberIn(/^\/columns\/(\d+)\/$/, path);
  if (column !== undefined && columns[column]) return { body: columnPage(column, asked) };
  const list = numberIn(/^\/lists\/(\d+)\/$/, path);
  if (list !== undefined) return { body: listPage(list, asked) };
  if (/^\/files\/right-\d+\.pdf$/.test(path)) return pdf;
  if (/^\/files\/broken-\d+\.pdf$/.test(path)) return { body: "<!doctype html><p>请登录</p>" };
  if (/^\/pictures\/(?:plain|logo)[-\d]*\.png$/.test(path))
    return { type: "image/png", body: "PNG" };
  return notFound;
}

function numberIn(pattern: RegExp, path: string): number | undefined {
  const found = pattern.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Every page has the same header, with menus that open under the mouse, and the same footer. */
function page(title: string, body: string, { language = true } = {}): string {
  const menu = columns.map(({ name }, at) => `<li><a href="/columns/${at}/">${name}</a></li>`);
  return `<!doctype html><html${language ? ' lang="zh-CN"' : ""}><head><meta charset="utf-8">
<title>${title}</title><style>.sub{display:none}</style></head><body>
<header><img src="/pictures/logo.png" alt="青禾县人民政府"><nav><ul>${menu.join("")}</ul>
<div class="sub"><a href="/old-home">老版首页</a><a href="http://www.gov.cn/">中国政府网</a></div></nav></header>
<main>${body}</main>
<footer>主办：青禾县人民政府办公室　电话：0871-65550000　备案号：滇ICP备05000001号 <a href="/private/admin">管理</a></footer>
</body></html>`;
}

function dayOfArticle(article: number, today: LocalDate): LocalDate {
  return addDays(today, -1 - (article % 300));
}

const listed = 50;

function home({ articles, today }: SiteAsked): string {
  const lists = Math.ceil(articles / listed);
  const links = Array.from(
    { length: lists },
    (_, at) => `<li><a href="/lists/${at}/">信息公开目录第${at + 1}页</a></li>`,
  );
  return page("青禾县人民政府", `<ul>${itemsOf([0, 1, 2], today)}</ul><ul>${links.join("")}</ul>`);
}

function listPage(list: number, { articles, today }: SiteAsked): string {
  const from = list * listed;
  const numbers = Array.from({ length: Math.min(listed, articles - from) }, (_, at) => from + at);
  return page(`信息公开目录第${list + 1}页`, `<ul>${itemsOf(numbers, today)}</ul>`);
}

function itemsOf(articles: readonly number[], today: LocalDate): string {
  return articles
    .map(
      (article) =>
        `<li><a href="/articles/${article}.html">青禾县第${article}号信息</a><span>${dayOfArticle(article, today)}</span></li>`,
    )
    .join("");
}

/** Days before today at which the newest item of a column stands. */
const ages: Readonly<Partial<Record<FindingKind, number>>> = {
  "stale-news": 15,
  "stale-notices": 190,
  "stale-long": 400,
};

function columnPage(column: number, { today }: SiteAsked): string {
  const { name, fault } = columns[column] ?? { name: "" };
  if (fault === "empty-column") return page(name, "<h1>应急管理</h1><p>暂无相关信息</p>");
  if (name === "机构概况")
    return page(name, `<h1>机构概况</h1><p>${"本机关负责全县的政务公开工作。".repeat(6)}</p>`);
  const age = fault ? (ages[fault] ?? 0) : 1;
  const rows = [0, 1, 2].map(
    (at) =>
      `<div class="row"><div><a href="/files/right-${column}${at}.pdf">青禾县${name}第${at + 1}条</a></div><div>${addDays(today, -age - at)}</div></div>`,
  );
  return page(name, `<h1>${name}</h1>${rows.join("")}`);
}

function articlePage(article: number, asked: Served): string {
  const kind = faultOf(article, asked);
  const target = kind && targetOf(kind, article);
  const title = kind === "no-title" ? "" : `青禾县第${article}号信息`;
  const marks: Readonly<Partial<Record<OnArticle, string>>> = {
    "dead-link": `<p><a href="${target}">相关解读</a></p>`,
    "dead-outer-link": `<p><a href="http://localhost:${asked.port}${target}">外部链接</a></p>`,
    "broken-image": `<p><img src="${target}" alt="现场"></p>`,
    "broken-attachment": `<p><a href="${target}">附件：申请表</a></p>`,
    "wrong-word": `<p>${target}要求严历打击违法行为。</p>`,
    "serious-word": `<p>${target}是中化人民共和国法律。</p>`,
    "personal-data": `<p>联系人张某，电话1380013${tail(article)}。</p>`,
    "hidden-link": `<div style="position:absolute;left:-9999px"><a href="${target}">彩票</a></div>`,
    "no-alternative": `<p><img src="${target}"></p>`,
  };
  const right =
    article % 10 === 0 ? `<p><a href="/files/right-${article}.pdf">附件：正文</a></p>` : "";
  const body = `<h1>青禾县第${article}号信息</h1><p>发布时间：${dayOfArticle(article, asked.today)} 09:00</p>
<p>青禾县人民政府办公室发布第${article}号信息，内容包括工作安排和办理结果，联系电话0871-65550${article % 1000}。</p>
${(kind && marks[kind]) ?? right}
<p><a href="/articles/${article + 1 < asked.articles ? article + 1 : 0}.html">下一篇</a></p>`;
  return page(title, body, { language: kind !== "no-language" });
}
