import type { AuditFault, AuditVerdict } from "#platform/audit/verify-audit.ts";

/** What the operator reads of a verdict. */
export function verdictWords(verdict: AuditVerdict, anchors: number): string {
  if (verdict.kind !== "whole") return `审计记录有问题：${faultWords(verdict)}`;
  const waiting = verdict.waiting > 0 ? `，另有 ${verdict.waiting} 条等待封存` : "";
  const compared = anchors > 0 ? `与 ${anchors} 个每日封存值一致` : "没有可以比对的每日封存值";
  return `审计记录完整：已封存 ${verdict.sealed} 条${waiting}；${compared}。`;
}

function faultWords(fault: AuditFault): string {
  switch (fault.kind) {
    case "altered":
      return `第 ${fault.number} 条的内容被改动（${eventWords(fault.event)}）。`;
    case "missing":
      return `第 ${fault.number} 条不见了。`;
    case "reordered":
      return `从第 ${fault.number} 条起，次序或封存值被改动。`;
    case "anchor-differs":
      return `第 ${fault.number} 条与数据库之外留存的 ${fault.file} 不一致，或其后的记录不见了。`;
    case "gap":
      return `${fault.subject} 应有 ${fault.expected} 条记录，实有 ${fault.found} 条。`;
    case "unsealed":
      return `有一条记录不是由程序写入的（${eventWords(fault.event)}）。`;
  }
}

function eventWords({
  id,
  at,
  action,
  subject,
}: {
  id: number;
  at: string;
  action: string;
  subject: string;
}) {
  return `记录 ${id}，${at}，${action}，${subject}`;
}
