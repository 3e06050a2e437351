import type { RunJob } from "#platform/jobs/thread-job.ts";
import type { WaitingPage } from "../../data/inspection/frontier.ts";
import type { Target, Visited } from "../../data/inspection/save-visit.ts";
import type { FindingKind, SiteFinding } from "../../domain/inspection/finding-kind.ts";
import { isAmong } from "../../domain/inspection/hosts.ts";
import type { Robots } from "../../domain/inspection/robots.ts";
import { readPageJob } from "../../thread-jobs.ts";
import { endingOf, kindOfTarget, targetOf } from "../address.ts";
import type { PageSeen } from "../read/page-seen.ts";
import { type FetchAsked, type Fetched, type FetchFault, fetchAddress } from "./fetch-address.ts";
import { fileFault } from "./file-fault.ts";
import type { Pace } from "./pace.ts";

/** What visits of one inspection share. */
export interface Visiting {
  readonly host: string;
  /** Hosts that may be asked at all. */
  readonly hosts: readonly string[];
  readonly mayBePrivate: boolean;
  readonly pace: Pace;
  readonly robotsOf: (address: string) => Promise<Robots>;
  readonly run: RunJob;
}

/** What came of a visit, to be saved together. */
export interface Visit {
  readonly visited: Visited;
  readonly targets: readonly Target[];
  readonly findings: readonly SiteFinding[];
}

/** 15 s: what takes longer does not open (检查指标). */
const timeout = 15_000;
/** Bytes: of a page as much as is read, of anything else enough to see that it is there. */
const [mostOfPage, mostOfOther] = [2_000_000, 4_096];
/** What does not answer is asked once more, later. */
const mostTries = 2;

const nothing: Visited = {
  ...{ state: "done", requests: 0, status: null, why: null, milliseconds: null, movedTo: null },
  ...{ title: null, publishedOn: null, entries: null, isEmpty: null },
};

/** Visits one address: within robots.txt and the pace, once; what it leads to and what is wrong there. */
export async function visitPage(page: WaitingPage, visiting: Visiting): Promise<Visit> {
  const { address, kind } = page;
  const url = new URL(address);
  const robots = await visiting.robotsOf(address);
  if (!robots.mayVisit(`${url.pathname}${url.search}`)) return skipped("robots");
  await visiting.pace({ name: url.host, delay: robots.delay });
  const most = kind === "page" ? mostOfPage : mostOfOther;
  const asked: FetchAsked = { most, timeout, mayBePrivate: visiting.mayBePrivate };
  const answer = await fetchAddress(address, asked);
  if (!answer.ok) return unanswered(page, answer.error);
  return answered(page, answer.value, visiting);
}

function skipped(why: string, requests = 0): Visit {
  return { visited: { ...nothing, state: "skipped", why, requests }, targets: [], findings: [] };
}

function unanswered(page: WaitingPage, fault: FetchFault): Visit {
  // Whether a certificate holds is seen by a browser, which knows more of them: nothing is said of it.
  if (fault === "private" || fault === "tls") return skipped(fault, 1);
  const visited = { ...nothing, requests: 1, why: fault };
  if (page.tries + 1 < mostTries) {
    return { visited: { ...visited, state: "waiting" }, targets: [], findings: [] };
  }
  return { visited, targets: [], findings: [deadFinding(page, faultWords[fault])] };
}

async function answered(page: WaitingPage, got: Fetched, visiting: Visiting): Promise<Visit> {
  const { status, milliseconds } = got;
  const visited = { ...nothing, requests: 1, status, milliseconds };
  const isPassing = status >= 500 || status === 429;
  if (isPassing && page.tries + 1 < mostTries) {
    return { visited: { ...visited, state: "waiting" }, targets: [], findings: [] };
  }
  // Asking for less than all, or for leave, is no dead link.
  if (status >= 400 && ![401, 403, 405, 429].includes(status)) {
    return { visited, targets: [], findings: [deadFinding(page, `返回 ${status}`)] };
  }
  if (status >= 300 && status < 400) return moved(page, got, { visited, visiting });
  if (page.kind === "file") return attachment(page, got, visited);
  const isPage =
    page.kind === "page" && /^(?:text\/html|application\/xhtml\+xml|)$/.test(got.mediaType);
  return isPage && status < 300 ? seen(page, got, { visited, visiting }) : plain(visited);
}

const plain = (visited: Visited): Visit => ({ visited, targets: [], findings: [] });

interface Under {
  readonly visited: Visited;
  readonly visiting: Visiting;
}

function moved(page: WaitingPage, got: Fetched, { visited, visiting }: Under): Visit {
  const to = got.location === null ? undefined : targetOf(got.location, page.address);
  if (to === undefined) return plain(visited);
  const { linkText: text, snapshot } = page;
  const target = targetTo({ target: to, text, snapshot, column: null }, visiting);
  return { visited: { ...visited, movedTo: to }, targets: [target], findings: [] };
}

function attachment(page: WaitingPage, got: Fetched, visited: Visited): Visit {
  const fault = fileFault(endingOf(page.address), got.bytes);
  const findings = fault ? [deadFinding(page, fileWords[fault])] : [];
  return { visited, targets: [], findings };
}

async function seen(page: WaitingPage, got: Fetched, under: Under): Promise<Visit> {
  const read = await readSeen(page, got, under.visiting);
  if (!read) return plain({ ...under.visited, why: "unread" });
  const { title, publishedOn, entries, isEmpty } = read;
  return {
    visited: { ...under.visited, title, publishedOn, entries, isEmpty },
    targets: read.links.map((link) => targetTo(link, under.visiting)),
    findings: read.findings,
  };
}

/** `null` where it is no text, or nobody could read it in its time. */
async function readSeen(
  { address }: WaitingPage,
  { bytes }: Fetched,
  { run }: Visiting,
): Promise<PageSeen | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const read = await run(readPageJob, { address, bytes });
    if (read.ok) return read.value;
    if (read.error.kind !== "busy") return null;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}

interface Leading {
  readonly target: string;
  readonly text: string;
  readonly snapshot: string;
  readonly column: string | null;
  readonly isImage?: boolean;
}

function targetTo(link: Leading, { host, hosts }: Visiting): Target {
  const { target: address, text, snapshot } = link;
  const seenAs = kindOfTarget(address, host);
  const kind = link.isImage && seenAs !== "outer" ? "image" : seenAs;
  const isAsked = isAmong(new URL(address).host, hosts);
  const column = kind === "page" ? link.column : null;
  return { address, kind, text, snapshot, column, skipped: isAsked ? null : "host" };
}

function deadFinding(page: WaitingPage, why: string): SiteFinding {
  const { address, kind, seenOn, linkText, snapshot } = page;
  const text = `${linkText ? `“${linkText}”` : ""}${why}`;
  const isHome = seenOn === null;
  return {
    kind: isHome ? "home-down" : deadKinds[kind],
    ...{ page: seenOn ?? address, target: address, text, snapshot },
  };
}

const deadKinds = {
  page: "dead-link",
  file: "broken-attachment",
  image: "broken-image",
  outer: "dead-outer-link",
} as const satisfies Record<WaitingPage["kind"], FindingKind>;

const faultWords: Readonly<Record<FetchFault, string>> = {
  timeout: "15 秒没有打开",
  "unknown-host": "域名不能解析",
  refused: "服务器拒绝连接",
  broken: "连接中断",
  private: "",
  tls: "",
};

const fileWords = {
  empty: "下载下来是空的",
  "web-page": "下载下来是网页",
  "not-its-kind": "内容与扩展名不符",
};
