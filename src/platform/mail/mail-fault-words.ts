import { faultCode } from "#kernel/fault-code.ts";

/** Why mail was not taken on, and what to do, in Chinese; the answer of the server may name a mailbox, and is not repeated. */
export function mailFaultWords(fault: unknown, host: string): string {
  const code = faultCode(fault);
  const answer =
    fault instanceof Error && "responseCode" in fault ? `（${fault.responseCode}）` : "";
  return `${reasons[code]?.(host, answer) ?? `邮件服务器 ${host} 没有收下邮件${answer || `（${code}）`}。`}`;
}

type Reason = (host: string, answer: string) => string;

const unreachable: Reason = (host) =>
  `连接不上邮件服务器 ${host}。请检查 SMTP_HOST、SMTP_PORT 和防火墙。`;

const reasons: Readonly<Record<string, Reason>> = {
  ECONNECTION: unreachable,
  ECONNREFUSED: unreachable,
  ESOCKET: unreachable,
  EDNS: (host) => `找不到邮件服务器 ${host}。请检查 SMTP_HOST 和本机的域名解析。`,
  ETIMEDOUT: (host) => `邮件服务器 ${host} 没有回应。请检查 SMTP_PORT、SMTP_TLS 和防火墙。`,
  ETLS: (host) => `邮件服务器 ${host} 不能加密连接，或证书不被信任。请检查 SMTP_TLS。`,
  EAUTH: (host, answer) =>
    `邮件服务器 ${host} 不接受用户名或密码${answer}。请检查 SMTP_USER 和 SMTP_PASSWORD。`,
  EENVELOPE: (host, answer) =>
    `邮件服务器 ${host} 不接受发件或收件邮箱${answer}。请检查 MAIL_FROM 和收件人在“人员”里的邮箱。`,
};
