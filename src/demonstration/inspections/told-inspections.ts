import type { DemonstrationInspection } from "#features/channels/index.ts";

const site = "http://www.qinglan.example/";
const bureau = "http://sjj.qinglan.example/";
const unregistered = "网站没有在“政府网站”里登记网址，不知道是谁的。";
const unchecked = {
  "no-ipv6": unregistered,
  "late-error-answer": unregistered,
  "unanswered-long": unregistered,
  "media-stale": unregistered,
};

/** Inspections in every state: passed with deductions, failed by a veto, under way, waiting, not opened. */
export const toldInspections: readonly DemonstrationInspection[] = [
  {
    address: site,
    state: "done",
    ...{ daysAgo: 30, hasServices: true, visited: 12, waiting: 0 },
    facts: {
      ...{ pages: 1_284, others: 3_902, requests: 5_186, columns: 32 },
      skipped: { host: 214, robots: 3 },
      unchecked,
    },
    findings: [
      {
        ...{ kind: "dead-link", page: `${site}zwgk/tzgg/`, target: `${site}old/2019/0307.html` },
        ...{ text: "“关于公开征求意见的通知”返回 404" },
        snapshot: '<a href="/old/2019/0307.html">关于公开征求意见的通知</a>',
      },
      {
        ...{ kind: "broken-attachment", page: `${site}zwgk/zfxxgk/12.html` },
        ...{ target: `${site}upload/sqb.docx`, text: "“附件：申请表”下载下来是网页" },
        snapshot: '<a href="/upload/sqb.docx">附件：申请表</a>',
      },
      {
        ...{ kind: "wrong-word", page: `${site}xwzx/8.html`, snapshot: "" },
        ...{
          target: "严历打击 → 严厉打击：要求各部门严历打击违法行为",
          text: "要求各部门严历打击违法行为",
        },
      },
      {
        ...{ kind: "personal-data", page: `${site}zwgk/ry/5.html`, snapshot: "" },
        ...{ target: `138****5678 ${site}zwgk/ry/5.html`, text: "联系人张某，电话138****5678" },
      },
      {
        ...{ kind: "empty-column", page: `${site}zwgk/yjgl/`, target: "应急管理" },
        ...{ text: "“应急管理”没有内容", snapshot: "" },
      },
      {
        ...{ kind: "no-alternative", page: site, target: `${site}images/banner.png`, text: "" },
        snapshot: '<img src="/images/banner.png">',
      },
    ],
  },
  {
    address: bureau,
    state: "done",
    ...{ daysAgo: 29, hasServices: false, visited: 5, waiting: 0 },
    facts: {
      ...{ pages: 146, others: 402, requests: 548, columns: 9, skipped: { host: 31 }, unchecked },
    },
    findings: [
      {
        ...{ kind: "home-stale", page: bureau, target: bureau, snapshot: "" },
        text: "首页最新的信息已经超过 2 周",
      },
    ],
  },
  {
    ...{ address: "http://nyj.qinglan.example/", state: "running", daysAgo: 0, hasServices: true },
    ...{ visited: 40, waiting: 25, findings: [] },
  },
  {
    ...{ address: "http://wtj.qinglan.example/", state: "waiting", daysAgo: 0, hasServices: true },
    ...{ visited: 0, waiting: 0, findings: [] },
  },
  {
    ...{ address: "http://slj.qinglan.example/", state: "failed", daysAgo: 3, hasServices: true },
    why: "首页没有打开，没有检查；请核对网址，过些时候再检查。",
    ...{ visited: 0, waiting: 0 },
    findings: [
      {
        ...{ kind: "home-down", page: "http://slj.qinglan.example/" },
        ...{ target: "http://slj.qinglan.example/", text: "域名不能解析", snapshot: "" },
      },
    ],
  },
];
