import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import type { MailConfig } from "#platform/config/mail-config.ts";

export interface TakenMail {
  readonly to: string;
  /** As it went over the wire: head and body. */
  readonly source: string;
}

/** A mail server of a test. */
export interface MailServer {
  readonly config: MailConfig;
  readonly taken: TakenMail[];
  /** Mailboxes that it does not know. */
  readonly unknown: Set<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a mail server on this machine that asks for a name and a password, and keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const unknown = new Set<string>();
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, done) =>
      username === "tongming" && password === "secret"
        ? done(null, { user: username })
        : done(new Error("Invalid username or password")),
    onRcptTo: ({ address }, _session, done) =>
      done(
        unknown.has(address)
          ? Object.assign(new Error("no such box"), { responseCode: 550 })
          : null,
      ),
    onData: (stream, { envelope }, done) => {
      text(stream).then((source) => {
        taken.push({ to: envelope.rcptTo.map(({ address }) => address).join(), source });
        done(null);
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    config: {
      ...{ host: "127.0.0.1", port, tls: "off", from: "zwgk@example.gov.cn" },
      ...{ user: "tongming", password: "secret" },
    },
    ...{ taken, unknown },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The words of a mail, whatever way they were packed. */
export function mailText({ source }: TakenMail): string {
  const [, body = ""] = source.split(/\r?\n\r?\n(.*)/s);
  if (/^Content-Transfer-Encoding: base64/im.test(source)) {
    return Buffer.from(body, "base64").toString("utf8");
  }
  const joined = body.replace(/=\r?\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
