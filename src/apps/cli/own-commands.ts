import type { CommandRecord } from "#platform/command-line/command.ts";

/** The commands of the program itself, beside those of its rooms. */
export const ownCommands: readonly CommandRecord[] = [
  {
    name: "ledger",
    listed: [
      { name: "ledger kinds", summary: "列出各种台账和它们的列", place: 60, json: true },
      { name: "ledger template", summary: "写出一种台账的空表，供填写", place: 61 },
      { name: "ledger import", summary: "导入台账：先核对，全部无误才存入", place: 62, json: true },
      { name: "ledger export", summary: "把台账导出成 Excel、CSV 或 NDJSON", place: 63 },
    ],
    load: async () => (await import("./ledger/ledger.ts")).ledger,
  },
  {
    name: "file",
    listed: [
      {
        name: "file check",
        summary: "对外提供文件之前，检查看不见的内容和个人信息",
        place: 65,
        json: true,
      },
    ],
    load: async () => (await import("./file/file.ts")).file,
  },
  {
    name: "serve",
    listed: [{ name: "serve", summary: "启动网站", place: 100 }],
    load: async () => (await import("./site/serve.ts")).serve,
  },
  {
    name: "migrate",
    listed: [{ name: "migrate", summary: "把数据库的结构升级到本程序的版本", place: 110 }],
    load: async () => (await import("./database/migrate.ts")).migrate,
  },
  {
    name: "backup",
    listed: [{ name: "backup", summary: "把数据库备份成一个文件", place: 120 }],
    load: async () => (await import("./database/backup.ts")).backup,
  },
  {
    name: "restore",
    listed: [{ name: "restore", summary: "用备份文件恢复数据库", place: 130 }],
    load: async () => (await import("./database/restore.ts")).restore,
  },
  {
    name: "audit",
    listed: [{ name: "audit verify", summary: "核对审计记录是否完整", place: 135, json: true }],
    load: async () => (await import("./audit/audit.ts")).audit,
  },
  {
    name: "jobs",
    listed: [
      { name: "jobs list", summary: "查看后台任务和失败的原因", place: 136, json: true },
      { name: "jobs retry", summary: "让失败的后台任务再办一次", place: 137, json: true },
    ],
    load: async () => (await import("./jobs/jobs.ts")).jobs,
  },
  {
    name: "setting",
    listed: [
      { name: "setting list", summary: "列出可以改变的设置", place: 132, json: true },
      { name: "setting get", summary: "查看一项设置", place: 133, json: true },
      { name: "setting set", summary: "改变一项设置", place: 134, json: true },
    ],
    load: async () => (await import("./settings/setting.ts")).setting,
  },
  {
    name: "publish",
    listed: [
      {
        name: "publish",
        summary: "把整个公开网站写成文件，放到任何网站服务器上都能用",
        place: 140,
      },
    ],
    load: async () => (await import("./site/publish.ts")).publish,
  },
  {
    name: "demo",
    listed: [
      { name: "demo load", summary: "把虚构的青岚县（演示数据）载入数据库", place: 200 },
      { name: "demo write", summary: "把虚构的青岚县的年报写成文件", place: 201 },
    ],
    load: async () => (await import("./site/demo.ts")).demo,
  },
];
